package org.tonghu.etl.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu editions}. */
@Command(
        name = "editions",
        description = "版次历史。The editions of a warehouse; the current one is marked.",
        mixinStandardHelpOptions = true)
public final class EditionsCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("edition", "current", "load_date", "first_month", "last_month", "batches", "content_hash");

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--format", description = "table, csv, json", defaultValue = "table")
    private OutputFormat format = OutputFormat.table;

    @Override
    public Integer call() {
        EditionId current = warehouse.current();
        format.print(
                HEADER,
                warehouse.store().all().stream().map(m -> row(m, current)).toList(),
                System.out);
        return 0;
    }

    private static List<String> row(Manifest manifest, EditionId current) {
        return List.of(
                manifest.id().toString(),
                manifest.id().equals(current) ? "*" : "",
                manifest.loadDate().toString(),
                manifest.firstMonth().toString(),
                manifest.lastMonth().toString(),
                Integer.toString(manifest.batches().size()),
                manifest.contentHash());
    }
}
