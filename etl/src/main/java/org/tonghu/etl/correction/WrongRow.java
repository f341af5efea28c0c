package org.tonghu.etl.correction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Column.LevelsBy;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.contract.OrderRule;
import org.tonghu.etl.row.Reason;

/**
 * A row of the quarantine with all that is wrong with it.
 *
 * @param text the row, masked
 */
record WrongRow(int batch, String file, int line, String text, List<Fault> faults) {
    /**
     * Something wrong.
     *
     * @param header of the column; empty where the whole row is meant
     */
    record Fault(Reason reason, String header) {}

    /** Whether a column is the one that a fault names. */
    boolean blames(Column column) {
        return faults.stream().anyMatch(fault -> fault.header().equals(column.header()));
    }

    /** The places of the columns in which the office may have to correct it: of two that do not fit each either. */
    Set<Integer> toCorrect(DatasetSpec spec) {
        Set<Integer> columns = new TreeSet<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            Column column = spec.columns().get(i);
            if (blames(column)) {
                columns.add(i);
                addPartners(columns, spec, column);
            }
        }
        return columns;
    }

    private void addPartners(Set<Integer> columns, DatasetSpec spec, Column blamed) {
        String number = blamed.agreesWith();
        if (number != null && has(Reason.INCONSISTENT, blamed)) {
            columns.add(spec.index(number));
        }
        LevelsBy levels = blamed.levelsBy();
        if (levels != null && has(Reason.WRONG_LEVEL, blamed)) {
            columns.add(spec.index(levels.column()));
        }
        if (has(Reason.ORDER, blamed)) {
            spec.orderRules().stream()
                    .filter(rule -> rule.blamed().equals(blamed.name()))
                    .forEach(rule -> addEnds(columns, spec, rule));
        }
    }

    private static void addEnds(Set<Integer> columns, DatasetSpec spec, OrderRule rule) {
        columns.add(spec.index(rule.startColumn()));
        columns.add(spec.index(rule.end()));
    }

    private boolean has(Reason reason, Column column) {
        return faults.contains(new Fault(reason, column.header()));
    }
}
