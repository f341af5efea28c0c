package org.tonghu.etl.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.etl.account.Account;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;

/** Fills the table of what rows are to the figures. */
record RowTable(Duck duck) {

    /** What was counted, and of datasets in which nothing has changed what the edition before says. */
    void fill(Account account, Optional<Path> previous) {
        previous.filter(file -> !account.unchanged().isEmpty()).ifPresent(file -> takeOver(account, file));
        duck.append(
                Account.TABLE,
                account.rows().entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .toList());
    }

    private void takeOver(Account account, Path previous) {
        duck.execute("attach " + SqlFiles.quoted(previous) + " as before (read_only)", Map.of());
        duck.execute(
                "insert into dataset_month by name select * from before.dataset_month"
                        + " where list_contains(:unchanged, dataset)",
                Map.of("unchanged", List.copyOf(account.unchanged())));
        duck.execute("detach before", Map.of());
    }

    private static List<Object> row(Account.Line line, long rows) {
        return List.of(line.dataset(), line.kind(), line.month(), line.unit(), rows);
    }
}
