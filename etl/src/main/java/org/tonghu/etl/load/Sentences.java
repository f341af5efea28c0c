package org.tonghu.etl.load;

import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.keep.FileCounts;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.text.Message;

/** What a load report says of a file in words. */
public final class Sentences {
    private Sentences() {}

    public static Message of(Rejection why) {
        return switch (why) {
            case Rejection.WrongType() -> Message.of("reject.wrongType");
            case Rejection.Empty() -> Message.of("reject.empty");
            case Rejection.Unreadable() -> Message.of("reject.unreadable");
            case Rejection.Forbidden() -> Message.of("reject.forbidden");
            case Rejection.Link() -> Message.of("reject.link");
            case Rejection.Special() -> Message.of("reject.special");
            case Rejection.BadName() -> Message.of("reject.badName");
            case Rejection.Changed() -> Message.of("reject.changed");
            case Rejection.WrongEncoding(var line) -> Message.of("reject.wrongEncoding", line);
            case Rejection.NotText() -> Message.of("reject.notText");
            case Rejection.NotWorkbook() -> Message.of("reject.notWorkbook");
            case Rejection.Protected() -> Message.of("reject.protected");
            case Rejection.Damaged() -> Message.of("reject.damaged");
            case Rejection.Unsafe() -> Message.of("reject.unsafe");
            case Rejection.TooLarge(var what) ->
                Message.of("reject.tooLarge", Message.of("excess." + what.name(), what.most()));
            case Rejection.Disordered(var sheet, var row) -> Message.of("reject.disordered", sheet, row);
            case Rejection.RepeatedSheet(var sheet) -> Message.of("reject.repeatedSheet", sheet);
            case Rejection.UnknownHeader(var nearest, var missing) ->
                Message.of("reject.unknownHeader", nearest.title(), nearest.name(), listed(missing));
            case Rejection.RepeatedColumn(var header) -> Message.of("reject.repeatedColumn", header);
        };
    }

    static List<Message> of(SourceTable table, FileCounts counts) {
        List<Message> messages = new ArrayList<>();
        if (table.corrects() && counts.read() > 0) {
            messages.add(Message.of("load.corrections", counts.read()));
        }
        if (counts.read() == 0) {
            messages.add(Message.of(table.corrects() ? "load.noCorrections" : "load.noRows"));
        }
        if (counts.remarks() > 0) {
            messages.add(Message.of(table.corrects() ? "load.notCorrected" : "load.remarks", counts.remarks()));
        }
        if (!table.unknownColumns().isEmpty()) {
            messages.add(Message.of("load.unknownColumns", listed(table.unknownColumns())));
        }
        table.nearly()
                .forEach(n -> messages.add(Message.of("load.nearlySheet", n.sheet(), n.title(), listed(n.missing()))));
        return messages;
    }

    private static String listed(List<String> columns) {
        return String.join("、", columns);
    }
}
