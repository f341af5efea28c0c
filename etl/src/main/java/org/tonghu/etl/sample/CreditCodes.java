package org.tonghu.etl.sample;

import java.util.List;
import java.util.Locale;

/** Unified social credit codes (GB 32100) of invented bodies: registered at 990000, a place that does not exist. */
final class CreditCodes {
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<Integer> WEIGHTS =
            List.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);

    private CreditCodes() {}

    /** The code of a body: {@code office} and {@code number} name it. */
    static String issue(int office, int number) {
        String body = "52990000" + String.format(Locale.ROOT, "%04d%05d", office, number);
        return body + check(body);
    }

    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += LETTERS.indexOf(body.charAt(i)) * WEIGHTS.get(i);
        }
        return LETTERS.charAt((31 - sum % 31) % 31);
    }
}
