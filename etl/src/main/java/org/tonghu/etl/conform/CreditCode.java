package org.tonghu.etl.conform;

import java.util.regex.Pattern;

/** Unified social credit codes (GB 32100). */
final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

    private CreditCode() {}

    static boolean hasShape(String code) {
        return SHAPE.matcher(code).matches();
    }

    static boolean checkCharacterFits(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
