package org.tonghu.etl.check;

import org.tonghu.etl.contract.DatasetSpec;

/** A column by name and place, looked up once for all rows. */
record ColumnAt(String name, int index) {
    static ColumnAt of(DatasetSpec spec, String name) {
        return new ColumnAt(name, spec.index(name));
    }
}
