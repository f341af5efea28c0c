package org.tonghu.etl.check;

import java.util.List;
import org.tonghu.etl.contract.Column.LevelsBy;
import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Reason;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;

/** Where another column decides which level a division must have, it must at some time have had it. */
record LevelRule(ColumnAt division, ColumnAt by, LevelsBy levelsBy) implements Rule {
    @Override
    public void check(RowView row) {
        var value = row.good(by);
        var code = row.good(division);
        if (value.isPresent() && code.isPresent()) {
            List<DivisionLevel> levels = levelsBy.forValue((String) value.get());
            var known = Divisions.bundled().levels((String) code.get());
            if (levels.stream().noneMatch(known::contains)) {
                row.add(new Fault(Reason.WRONG_LEVEL, division.name()));
            }
        }
    }
}
