package org.tonghu.etl.correction;

import java.util.Locale;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.WrongRow.Fault;
import org.tonghu.etl.guide.InputColumn;
import org.tonghu.etl.row.Reason;
import org.tonghu.etl.text.Message;

/** A fault as its office is told of it: which cell, what is wrong, and what to do. */
final class FaultWords {
    private FaultWords() {}

    static String of(Fault fault, DatasetSpec spec) {
        return spec.columns().stream()
                .filter(column -> column.header().equals(fault.header()))
                .findFirst()
                .map(column -> Message.of("mend.cell", column.header(), reason(fault.reason(), spec, column)))
                .orElseGet(() -> Message.of("mend.wholeRow"))
                .zh();
    }

    private static Message reason(Reason reason, DatasetSpec spec, Column column) {
        InputColumn input = InputColumn.toCorrect(spec, column);
        String expected = reason == Reason.FORMAT ? input.type() : input.allowed();
        return Message.of("mend.reason." + reason.name().toLowerCase(Locale.ROOT), expected);
    }
}
