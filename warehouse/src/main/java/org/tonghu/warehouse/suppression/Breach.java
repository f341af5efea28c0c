package org.tonghu.warehouse.suppression;

/**
 * A held-back figure of which what is published tells too much.
 *
 * @param part numerator, what it lacks, or denominator
 * @param least the smallest number that it can be
 * @param most the greatest
 */
public record Breach(String indicator, SumKey key, Widths.Part part, long least, long most) {}
