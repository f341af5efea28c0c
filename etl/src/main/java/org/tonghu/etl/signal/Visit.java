package org.tonghu.etl.signal;

import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * A visit of one worker, as rules look at it; numbers instead of dates, since there are millions.
 *
 * @param day on which it was made, as an epoch day
 * @param child a pseudonym
 * @param finding what was found; empty where nothing was written
 * @param minute in which it was typed in, since the epoch
 */
record Visit(int day, ByteBuffer child, boolean isAtHome, String finding, long minute, Source source) {
    private static final int MINUTES_A_DAY = 24 * 60;

    /** The epoch day on which it was typed in. */
    int enteredDay() {
        return (int) Math.floorDiv(minute, MINUTES_A_DAY);
    }

    LocalDate enteredOn() {
        return LocalDate.ofEpochDay(enteredDay());
    }
}
