package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Resident identity numbers (GB 11643) that can belong to nobody: area 99 and a four-digit office number. Each office
 * issues its own, none twice.
 */
final class IdentityNumbers {
    /** The first two digits of every number issued here; no province has them. */
    static final String RESERVED = "99";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private final String area;
    private final Map<String, Integer> issued = new HashMap<>();

    IdentityNumbers(int office) {
        area = RESERVED + String.format(Locale.ROOT, "%04d", office);
    }

    String issue(LocalDate born, boolean woman) {
        String head = area + born.format(DateTimeFormatter.BASIC_ISO_DATE);
        int sequence = issued.merge(head + woman, woman ? 2 : 1, (before, start) -> before + 2);
        if (sequence > 999) {
            throw new IllegalStateException("Cannot issue identity number: " + head + ", expected under 500 a day");
        }
        String body = head + String.format(Locale.ROOT, "%03d", sequence);
        return body + check(body);
    }

    /** The check digit of the first seventeen digits. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
