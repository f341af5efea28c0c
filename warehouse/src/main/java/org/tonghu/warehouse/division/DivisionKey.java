package org.tonghu.warehouse.division;

import java.io.Serializable;
import java.util.Comparator;

/** What names a division: its level and its 12-digit code (Pingtan's code stands at two levels). */
public record DivisionKey(DivisionLevel level, String code) implements Comparable<DivisionKey>, Serializable {
    private static final Comparator<DivisionKey> ORDER =
            Comparator.comparing(DivisionKey::level).thenComparing(DivisionKey::code);

    /** The one province that the warehouse is about. */
    public static final DivisionKey FUJIAN = new DivisionKey(DivisionLevel.PROVINCE, "350000000000");

    public DivisionKey {
        if (code.length() != 12) {
            throw new IllegalArgumentException("Cannot name a division: code " + code + ", expected 12 digits");
        }
    }

    @Override
    public int compareTo(DivisionKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return level.word() + " " + code;
    }
}
