package org.tonghu.etl.fact;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tonghu.warehouse.division.Divisions;

/**
 * For whom facts are made anew: from a month on for every unit, before it for the places alone that rows touch.
 *
 * @param whole the first month that is made for every unit
 * @param touched codes as sent of the places that are touched before it, each with the first month that is
 */
public record RecomputeScope(YearMonth whole, Map<String, YearMonth> touched) {
    /** Up to one in so many codes are made anew alone; with more of them making all is quicker. */
    private static final int ONE_IN = 10;

    /** Every unit in all months from one on. */
    public static RecomputeScope everything(YearMonth first) {
        return new RecomputeScope(first, Map.of());
    }

    /**
     * The reach of rows that came late.
     *
     * @param late codes as sent with the first month that rows touch in their units
     * @param fresh the first month that was never made
     */
    static RecomputeScope of(Map<String, YearMonth> late, YearMonth fresh) {
        List<YearMonth> months = late.values().stream().sorted().toList();
        int few = Divisions.bundled().known().size() / ONE_IN;
        YearMonth whole = months.size() > few && months.get(few).isBefore(fresh) ? months.get(few) : fresh;
        return new RecomputeScope(
                whole,
                late.entrySet().stream()
                        .filter(code -> code.getValue().isBefore(whole))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
