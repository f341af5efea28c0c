package org.tonghu.warehouse.edition;

import java.time.LocalDate;

/**
 * A batch 批次 that an edition stands on: the files of one load.
 *
 * @param number the number of the edition that its load made
 * @param loadDate the day against which its rows were checked
 * @param sample whether its files were generated
 * @param folder the name of the folders in which the rows lie that it brought, good or not, as they came
 */
public record Batch(int number, LocalDate loadDate, boolean sample, String folder) {
    /** A batch that has just been loaded. */
    public Batch(int number, LocalDate loadDate, boolean sample) {
        this(number, loadDate, sample, Integer.toString(number));
    }
}
