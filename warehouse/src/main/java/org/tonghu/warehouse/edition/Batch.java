package org.tonghu.warehouse.edition;

import java.time.LocalDate;

/**
 * A batch 批次 that an edition stands on: the files of one load.
 *
 * @param number the number of the edition that its load made
 * @param loadDate the day against which its rows were checked
 * @param sample whether its files were generated
 */
public record Batch(int number, LocalDate loadDate, boolean sample) {}
