package org.tonghu.etl.signal;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A visit of one worker, as rules look at it.
 *
 * @param child a pseudonym
 * @param finding what was found; empty where nothing was written
 */
record Visit(
        LocalDate visitedOn, ByteBuffer child, String mode, String finding, LocalDateTime enteredAt, Source source) {
    /** The columns that it is read from: a row begins with them, in this order. */
    static final String[] COLUMNS = {"visited_on", "child", "mode", "finding", "entered_at", "batch", "file", "line"};

    static Visit of(Row row) {
        @Nullable String finding = row.getString(3);
        return new Visit(
                row.<LocalDate>getAs(0),
                ByteBuffer.wrap(row.<byte[]>getAs(1)),
                row.getString(2),
                finding == null ? "" : finding,
                row.<LocalDateTime>getAs(4),
                new Source(row.getInt(5), row.getString(6), row.getInt(7)));
    }

    boolean isAtHome() {
        return mode.equals("入户");
    }

    LocalDate enteredOn() {
        return enteredAt.toLocalDate();
    }

    LocalDateTime enteredInMinute() {
        return enteredAt.truncatedTo(ChronoUnit.MINUTES);
    }
}
