package org.tonghu.etl.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as the office means it: texts, whole numbers, decimals, dates, date-times and booleans; how it is spelt is the
 * habit of the office.
 *
 * @param ragged a field was lost on the way, so that the columns after it are shifted (CSV only)
 */
record Row(SampleTable table, List<Object> cells, boolean ragged) {
    Object cell(String column) {
        return cells.get(table.columns().indexOf(column));
    }

    Row with(String column, Object value) {
        List<Object> changed = new ArrayList<>(cells);
        changed.set(table.columns().indexOf(column), value);
        return new Row(table, List.copyOf(changed), ragged);
    }

    Row asRagged() {
        return new Row(table, cells, true);
    }
}
