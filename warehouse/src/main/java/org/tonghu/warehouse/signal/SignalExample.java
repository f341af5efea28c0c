package org.tonghu.warehouse.signal;

import java.time.LocalDate;

/**
 * An example of a signal for those who look into it: what it says, and rows of one file behind it. It names nobody.
 *
 * @param month the first day of the month
 * @param level level of the unit: the county, or the unit itself where it lies above counties
 * @param nth its place among the examples of its signal, month and unit, from 1
 * @param lines the first lines of the file that it rests on
 */
public record SignalExample(
        String signal,
        LocalDate month,
        String level,
        String unit,
        String name,
        int nth,
        String sentenceZh,
        String sentenceEn,
        int batch,
        String file,
        String lines) {}
