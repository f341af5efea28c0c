package org.tonghu.etl.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Column.LevelsBy;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.row.Fault;

/** All rules over the typed rows of one dataset, in the order of their reasons. */
final class RowChecks {
    private final LocalDate loadDate;
    private final List<Rule> rules = new ArrayList<>();

    RowChecks(DatasetSpec spec, LocalDate loadDate) {
        this.loadDate = loadDate;
        for (Column column : spec.columns()) {
            LevelsBy levelsBy = column.levelsBy();
            if (levelsBy != null) {
                rules.add(new LevelRule(
                        ColumnAt.of(spec, column.name()), ColumnAt.of(spec, levelsBy.column()), levelsBy));
            }
        }
        spec.columns().stream()
                .filter(c -> c.type() == ColumnType.DATE || c.type() == ColumnType.DATETIME)
                .filter(c -> !c.mayLieAhead())
                .forEach(c -> rules.add(new FutureRule(ColumnAt.of(spec, c.name()), loadDate)));
        spec.orderRules().forEach(rule -> rules.add(EndNotBeforeStart.of(spec, rule)));
        spec.references().forEach(c -> rules.add(new ReferenceRule(ColumnAt.of(spec, c.name()))));
    }

    /**
     * Everything that is wrong with a row on the load date.
     *
     * @param cellFaults what is wrong with its single cells; those that the load date mends are dropped
     */
    List<Fault> check(RowView row, List<Fault> cellFaults) {
        cellFaults.stream().filter(f -> f.holdsOn(loadDate)).forEach(row::add);
        boolean wholeRow = cellFaults.stream().anyMatch(f -> f.column().isEmpty());
        if (!wholeRow) {
            rules.forEach(rule -> rule.check(row));
        }
        return row.faults();
    }
}
