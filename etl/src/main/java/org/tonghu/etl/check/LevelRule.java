package org.tonghu.etl.check;

import java.util.List;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Column.LevelsBy;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;

/** Where another column decides which level a division must have, it must at some time have had it. */
record LevelRule(Column column, LevelsBy levelsBy) implements Rule {
    @Override
    public void check(RowView row) {
        var by = row.good(levelsBy.column());
        var code = row.good(column.name());
        if (by.isPresent() && code.isPresent()) {
            List<DivisionLevel> levels = levelsBy.forValue((String) by.get());
            var known = Divisions.bundled().levels((String) code.get());
            if (levels.stream().noneMatch(known::contains)) {
                row.add(new Finding(Reason.WRONG_LEVEL, column.name()));
            }
        }
    }
}
