package org.tonghu.etl.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Reason;
import org.tonghu.etl.row.SourceRow;

/** A row of the quarantine with its corrected cells in place of the old ones, under the origin of the correction. */
public final class MendedRow {
    private final DatasetSpec spec;
    private final SourceRow before;
    private final Correction correction;

    private MendedRow(DatasetSpec spec, SourceRow before, Correction correction) {
        this.spec = spec;
        this.before = before;
        this.correction = correction;
    }

    /** The row to be checked anew; cells that are not corrected keep their typed values and what is wrong with them. */
    public static SourceRow of(DatasetSpec spec, SourceRow before, Correction correction) {
        return new MendedRow(spec, before, correction).row();
    }

    /** The row of a correction whose target is not in quarantine. */
    public static SourceRow withoutTarget(Correction correction) {
        SourceRow cells = correction.cells();
        boolean malformed = cells.faults().stream().anyMatch(f -> f.column().isEmpty());
        List<Fault> faults = malformed ? cells.faults() : List.of(new Fault(Reason.UNKNOWN_ROW, ""));
        return new SourceRow(cells.origin(), cells.values(), faults, cells.text(), cells.remark());
    }

    private SourceRow row() {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            SourceRow from = isCorrected(spec.columns().get(i)) ? correction.cells() : before;
            values.add(from.values().get(i));
        }
        return new SourceRow(correction.cells().origin(), values, faults(values), this::text, false);
    }

    private boolean isCorrected(Column column) {
        return correction.corrected().contains(column.name());
    }

    private List<Fault> faults(List<@Nullable Object> values) {
        List<Fault> faults = new ArrayList<>();
        before.faults().stream()
                .filter(f -> !correction.corrected().contains(f.column()))
                .forEach(faults::add);
        faults.addAll(correction.cells().faults());
        faults.removeIf(f -> f.reason() == Reason.INCONSISTENT);
        for (Column column : spec.columns()) {
            String number = column.agreesWith();
            if (number != null && disagrees(column, spec.column(number), values)) {
                faults.add(new Fault(Reason.INCONSISTENT, column.name()));
            }
        }
        return faults;
    }

    /** Where nothing tells what a number says that was forgotten long ago, the new sex is believed. */
    private boolean disagrees(Column sex, Column number, List<@Nullable Object> values) {
        Object given = values.get(spec.index(sex.name()));
        if (given == null || values.get(spec.index(number.name())) == null) {
            return false;
        }
        Optional<String> said = isCorrected(number) ? Optional.of(correction.sexSaid()) : saidBefore(sex);
        return said.isPresent() && !said.get().equals(given);
    }

    /** What the number of the row says follows from whether the sex that it came with agreed with it. */
    private Optional<String> saidBefore(Column sex) {
        boolean disagreed = before.faults().stream()
                .anyMatch(f -> f.reason() == Reason.INCONSISTENT && f.column().equals(sex.name()));
        return Optional.ofNullable((String) before.values().get(spec.index(sex.name())))
                .map(given -> disagreed ? other(sex, given) : given);
    }

    private static String other(Column sex, String given) {
        return sex.allowedValues().stream()
                .filter(value -> !value.equals(given))
                .findFirst()
                .orElseThrow();
    }

    /** The row as the quarantine may show it, should it still be wrong. */
    private String text() {
        Map<String, String> cells = MaskedCells.parse(spec, before.text().get());
        if (cells.isEmpty()) {
            return before.text().get();
        }
        Map<String, String> corrected =
                MaskedCells.parse(spec, correction.cells().text().get());
        spec.columns().stream().filter(this::isCorrected).map(Column::header).forEach(cells::remove);
        cells.putAll(corrected);
        return MaskedCells.text(spec, cells);
    }
}
