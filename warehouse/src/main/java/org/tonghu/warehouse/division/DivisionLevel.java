package org.tonghu.warehouse.division;

import java.util.Locale;
import java.util.Optional;

/** The five levels of the division tree, highest first; their order is their meaning. */
@SuppressWarnings("EnumOrdinal")
public enum DivisionLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    VILLAGE;

    /** The word used in files, URLs and on the command line, e.g. {@code county}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level named by a word; throws with the words that are known. */
    public static DivisionLevel parse(String word) {
        return find(word)
                .orElseThrow(() -> new IllegalArgumentException("Cannot read level: " + word
                        + ", expected one of province, prefecture, county, township, village"));
    }

    public static Optional<DivisionLevel> find(String word) {
        for (DivisionLevel level : values()) {
            if (level.word().equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The level just below; empty for a village. */
    public Optional<DivisionLevel> below() {
        return this == VILLAGE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** The level just above; empty for the province. */
    public Optional<DivisionLevel> above() {
        return this == PROVINCE ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** How many levels stand above this one: 0 for the province, 4 for a village. */
    public int depth() {
        return ordinal();
    }

    /** Whether this level stands below the other one. */
    public boolean isBelow(DivisionLevel other) {
        return ordinal() > other.ordinal();
    }

    /** Whether this level stands above the other one (a province above a county). */
    public boolean isAbove(DivisionLevel other) {
        return ordinal() < other.ordinal();
    }
}
