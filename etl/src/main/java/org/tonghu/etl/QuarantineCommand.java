package org.tonghu.etl;

import java.util.List;
import java.util.concurrent.Callable;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.load.Loads;
import org.tonghu.warehouse.load.QuarantineFilter;
import org.tonghu.warehouse.load.QuarantinedRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu quarantine}. */
@Command(
        name = "quarantine",
        description = "列出现在隔离区内的行及原因。Rows in quarantine now, and why.",
        mixinStandardHelpOptions = true)
final class QuarantineCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("batch", "dataset", "file", "line", "code", "column", "row");

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--format", description = "table, csv, json", defaultValue = "table")
    private OutputFormat format = OutputFormat.table;

    @Override
    public Integer call() {
        List<QuarantinedRow> rows =
                warehouse.read(duck -> new Loads(duck, Scope.PROVINCE).quarantine(QuarantineFilter.ALL));
        format.print(HEADER, rows.stream().map(QuarantineCommand::row).toList(), System.out);
        return 0;
    }

    private static List<String> row(QuarantinedRow row) {
        return List.of(
                Integer.toString(row.batch()),
                row.dataset(),
                row.file(),
                Integer.toString(row.line()),
                row.code(),
                row.columnName(),
                row.rowText());
    }
}
