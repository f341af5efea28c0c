package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Invented identity numbers for tests, of women. */
public final class Identities {
    private Identities() {}

    public static List<String> of(int persons) {
        IdentityNumbers numbers = new IdentityNumbers(1);
        return IntStream.range(0, persons)
                .mapToObj(i -> numbers.issue(LocalDate.of(1990, 1, 1).plusDays(i), true))
                .toList();
    }
}
