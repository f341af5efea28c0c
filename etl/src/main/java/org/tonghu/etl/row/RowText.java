package org.tonghu.etl.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;

/** A row as the quarantine may show it, from its typed values; pseudonyms and what is not stored stay hidden. */
final class RowText {
    private RowText() {}

    static String of(DatasetSpec spec, List<@Nullable Object> values) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Column column = spec.columns().get(i);
            if (values.get(i) != null && column.type().isContent()) {
                cells.add(column.header() + "=" + text(values.get(i)));
            }
        }
        return String.join("; ", cells);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case byte[] pseudonym -> "***";
            case Boolean flag -> flag ? "是" : "否";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case null, default -> String.valueOf(value);
        };
    }
}
