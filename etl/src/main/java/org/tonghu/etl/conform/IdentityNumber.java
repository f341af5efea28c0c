package org.tonghu.etl.conform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Resident identity numbers (GB 11643): six digits that are not checked, birth date, sequence, check character. */
public final class IdentityNumber {
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private IdentityNumber() {}

    public static boolean hasShape(String number) {
        return number.length() == LENGTH && hasDigits(number) && "0123456789X".indexOf(number.charAt(LENGTH - 1)) >= 0;
    }

    /** All but the check character. A loop, because most rows have identity numbers. */
    private static boolean hasDigits(String number) {
        for (int i = 0; i < LENGTH - 1; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean checkCharacterFits(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == number.charAt(17);
    }

    /** Empty when there is no such day. */
    static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 男 or 女, by the parity of the last digit of the sequence. */
    public static String sex(String number) {
        return (number.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    }
}
