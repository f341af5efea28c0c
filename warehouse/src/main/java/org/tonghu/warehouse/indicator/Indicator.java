package org.tonghu.warehouse.indicator;

import org.tonghu.warehouse.division.DivisionLevel;

public record Indicator(String id, String fact, String numerator, String denominator, DivisionLevel level) {}
