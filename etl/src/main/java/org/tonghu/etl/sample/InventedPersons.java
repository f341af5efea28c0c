package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Identity numbers that can belong to nobody, by the number. */
public final class InventedPersons {
    private InventedPersons() {}

    /** So many numbers of an office, women and men in turn, born from a day on. */
    public static List<String> numbers(int office, LocalDate born, int count) {
        IdentityNumbers numbers = new IdentityNumbers(office);
        return IntStream.range(0, count)
                .mapToObj(i -> numbers.issue(born.plusDays(i / 2), i % 2 == 0))
                .toList();
    }

    /** 男 or 女, as the number says. */
    public static String sex(String number) {
        return (number.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    }
}
