package org.tonghu.etl.check;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what the rows of a step may refer to.
 *
 * @param byColumn for each referring column what is on an error-free row of the roster, by {@link #id}
 */
public record Known(Map<String, Map<String, Told>> byColumn) implements Serializable {
    public static final Known NOBODY = new Known(Map.of());

    /**
     * What a roster tells of somebody.
     *
     * @param division the code of the row that stands; null where the roster has none
     * @param dates dates of the row that stands, by column
     */
    public record Told(@Nullable String division, Map<String, LocalDate> dates) implements Serializable {}

    /** The name under which a pseudonym or a key is looked up: bytes as characters, texts as they are. */
    public static String id(Object value) {
        return value instanceof byte[] pseudonym
                ? new String(pseudonym, StandardCharsets.ISO_8859_1)
                : value.toString();
    }

    /** What is told of the value of a referring column; empty for somebody unknown. */
    Optional<Told> told(String column, Object value) {
        return Optional.ofNullable(byColumn.getOrDefault(column, Map.of()).get(id(value)));
    }
}
