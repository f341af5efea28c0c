package org.tonghu.etl.fact;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.OneSession;

/** Two villages: one is touched from October on, the other never; December is new. */
public final class LateVillage {
    public static final String TOUCHED = "350102001001";
    public static final String QUIET = "350102001002";
    public static final YearMonth SEPTEMBER = YearMonth.of(2020, 9);
    public static final YearMonth OCTOBER = YearMonth.of(2020, 10);
    public static final YearMonth NOVEMBER = YearMonth.of(2020, 11);
    public static final YearMonth DECEMBER = YearMonth.of(2020, 12);

    private LateVillage() {}

    /** What facts are made of. */
    public static FactInput input(Function<String, Dataset<Row>> kept) {
        return FactInput.of(
                OneSession.spark(),
                kept,
                List.of(SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER),
                new RecomputeScope(DECEMBER, Map.of(TOUCHED, OCTOBER)));
    }
}
