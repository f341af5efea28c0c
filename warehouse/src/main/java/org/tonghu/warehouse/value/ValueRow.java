package org.tonghu.warehouse.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

/** A row of a table of values: counts, or a band, or a reason. */
record ValueRow(
        String indicator,
        String level,
        LocalDate month,
        String code,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<String> band,
        Optional<String> reason) {
    /** What a unit has of which there is no row. */
    static final ValueRow NOTHING = new ValueRow(
            "",
            DivisionLevel.PROVINCE.word(),
            LocalDate.EPOCH,
            "",
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.ZERO),
            Optional.empty(),
            Optional.empty());

    DivisionKey unit() {
        return new DivisionKey(DivisionLevel.parse(level), code);
    }

    Value value() {
        if (band.isPresent()) {
            return new Value.Banded(RateBand.valueOf(band.get()));
        }
        if (reason.isPresent()) {
            return new Value.Suppressed(Reason.valueOf(reason.get()));
        }
        return denominator.orElseThrow().signum() == 0
                ? new Value.NotApplicable(numerator.orElseThrow())
                : new Value.Known(numerator.orElseThrow(), denominator.orElseThrow());
    }
}
