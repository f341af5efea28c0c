package org.tonghu.etl.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.check.Finding;
import org.tonghu.etl.check.Reason;
import org.tonghu.etl.check.SourceRow;
import org.tonghu.etl.conform.Correction;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;

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
        boolean malformed = cells.findings().stream().anyMatch(f -> f.column().isEmpty());
        List<Finding> findings = malformed ? cells.findings() : List.of(new Finding(Reason.UNKNOWN_ROW, ""));
        return new SourceRow(cells.origin(), cells.values(), findings, cells.text(), cells.remark());
    }

    private SourceRow row() {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            SourceRow from = isCorrected(spec.columns().get(i)) ? correction.cells() : before;
            values.add(from.values().get(i));
        }
        return new SourceRow(correction.cells().origin(), values, findings(values), this::text, false);
    }

    private boolean isCorrected(Column column) {
        return correction.corrected().contains(column.name());
    }

    private List<Finding> findings(List<@Nullable Object> values) {
        List<Finding> findings = new ArrayList<>();
        before.findings().stream()
                .filter(f -> !correction.corrected().contains(f.column()))
                .forEach(findings::add);
        findings.addAll(correction.cells().findings());
        findings.removeIf(f -> f.reason() == Reason.INCONSISTENT);
        for (Column column : spec.columns()) {
            String number = column.agreesWith();
            if (number != null && disagrees(column, spec.column(number), values)) {
                findings.add(new Finding(Reason.INCONSISTENT, column.name()));
            }
        }
        return findings;
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
        boolean disagreed = before.findings().stream()
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
