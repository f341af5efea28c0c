package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.indicator.Indicator.OverMonths;
import org.tonghu.warehouse.indicator.Target;
import org.tonghu.warehouse.indicator.Text;
import org.tonghu.warehouse.value.RateBand;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** Made-up goals and values. */
final class Given {
    static final YearMonth MONTH = YearMonth.of(2020, 9);

    private Given() {}

    /** A target from 2019-09-30 to 2020-12-31, or of each year. */
    static Target target(Target.Kind kind, String start, String value) {
        return new Target(
                Arrays.asList(DivisionLevel.values()),
                kind,
                LocalDate.of(2019, 9, 30),
                new BigDecimal(start),
                LocalDate.of(2020, 12, 31),
                new BigDecimal(value),
                Target.Basis.ASSUMED,
                new Text("来源", "source"));
    }

    static Goal goal(Direction direction, Target target) {
        return goal(direction, target, OverMonths.LAST);
    }

    static Goal goal(Direction direction, Target target, OverMonths overMonths) {
        Text text = new Text("文字", "text");
        Indicator indicator = new Indicator(
                "X01",
                text,
                text,
                text,
                "clause",
                "fact",
                "numerator",
                "denominator",
                DivisionLevel.VILLAGE,
                overMonths,
                direction,
                text,
                0,
                false,
                List.of(target),
                List.of());
        return new Goal(indicator, DivisionLevel.PROVINCE, target);
    }

    /** A share of 0.9 to be reached in 2020, or in 2020 not to be exceeded. */
    static Goal ninety(Direction direction) {
        return goal(direction, target(Target.Kind.DATED, "0.5", "0.9"));
    }

    /** A number such as 3/4, a band such as FROM_80, or one of {@code none}, {@code held back} and {@code n/a}. */
    static Value value(String text) {
        if (text.contains("_")) {
            return new Value.Banded(RateBand.valueOf(text));
        }
        return switch (text) {
            case "none" -> new Value.NoData();
            case "held back" -> new Value.Suppressed(Value.Suppressed.Reason.FEW);
            case "n/a" -> new Value.NotApplicable(BigDecimal.ONE);
            default ->
                new Value.Known(
                        new BigDecimal(text.substring(0, text.indexOf('/'))),
                        new BigDecimal(text.substring(text.indexOf('/') + 1)));
        };
    }

    static UnitValue value(DivisionKey unit, String text) {
        return new UnitValue("X01", unit, unit.code(), MONTH, value(text));
    }

    static UnitValue county(String code, String text) {
        return value(new DivisionKey(DivisionLevel.COUNTY, code), text);
    }

    static UnitValue prefecture(String code, String text) {
        return value(new DivisionKey(DivisionLevel.PREFECTURE, code), text);
    }

    static UnitValue province(String text) {
        return value(new DivisionKey(DivisionLevel.PROVINCE, "350000000000"), text);
    }
}
