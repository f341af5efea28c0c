package org.tonghu.etl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.correction.MendFiles;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.Folders;
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
public final class QuarantineCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("batch", "dataset", "file", "line", "code", "column", "row");

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--format", description = "table, csv, json", defaultValue = "table")
    private OutputFormat format = OutputFormat.table;

    @Option(
            names = "--xlsx",
            description = "为各报送单位各写一个待更正表的目录 folder for a workbook of rows to correct for each office")
    private @Nullable Path xlsx;

    @Override
    public Integer call() throws IOException {
        if (xlsx != null) {
            writeWorkbooks(xlsx);
            return 0;
        }
        List<QuarantinedRow> rows = warehouse.read(
                duck -> new Loads(duck, Access.toAll(Divisions.bundled())).quarantine(QuarantineFilter.ALL));
        format.print(HEADER, rows.stream().map(QuarantineCommand::row).toList(), System.out);
        return 0;
    }

    private void writeWorkbooks(Path out) throws IOException {
        MendFiles files = new MendFiles(warehouse.store().mend(warehouse.current()), Access.toAll(Divisions.bundled()));
        List<Division> offices = files.offices();
        Folders.make(out);
        if (offices.isEmpty()) {
            System.out.println(Message.of("mend.none").both());
        }
        for (Division office : offices) {
            Path file = out.resolve(MendFiles.publicName(office));
            Files.write(file, files.workbook(office.key()));
            System.out.println(file);
        }
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
