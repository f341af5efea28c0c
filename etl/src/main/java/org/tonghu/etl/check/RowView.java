package org.tonghu.etl.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.DatasetSpec;

/** A typed row while it is checked: its values, what it refers to, and the findings so far. */
public final class RowView {
    private final DatasetSpec spec;
    private final @Nullable Object[] values;
    private final Map<String, Referred> referred;
    private final Map<String, Finding> findings = new HashMap<>();

    /**
     * What an identity number refers to.
     *
     * @param known whether it is on any error-free row of that roster
     * @param dates dates of the row of that roster that stands, by column
     */
    public record Referred(boolean known, Map<String, LocalDate> dates) {}

    /**
     * @param values one a column of the dataset
     * @param referred by referring column
     */
    public RowView(DatasetSpec spec, @Nullable Object[] values, Map<String, Referred> referred) {
        this.spec = spec;
        this.values = values;
        this.referred = referred;
    }

    DatasetSpec spec() {
        return spec;
    }

    /** The value of a column where it is there and nothing is wrong with it. */
    Optional<Object> good(String column) {
        return findings.containsKey(column) ? Optional.empty() : Optional.ofNullable(values[spec.index(column)]);
    }

    /** The day of a date or date-time where it is good. */
    Optional<LocalDate> goodDay(String column) {
        return good(column).map(Days::of);
    }

    Optional<Referred> referred(String column) {
        return Optional.ofNullable(referred.get(column));
    }

    /** Takes down a finding, unless the column has one already: rules run in the order of their reasons. */
    void add(Finding finding) {
        findings.putIfAbsent(finding.column(), finding);
    }

    /** All findings, in the order of their reasons and columns. */
    List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings.values());
        sorted.sort(java.util.Comparator.comparing(Finding::reason).thenComparing(Finding::column));
        return sorted;
    }
}
