package org.tonghu.etl.command;

import java.nio.file.Path;
import java.util.function.Function;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import picocli.CommandLine.Option;

/** The option that names the warehouse, for every command that reads one. */
final class WarehouseOption {
    @Option(names = "--warehouse", required = true, description = "仓库目录 folder of the warehouse")
    private Path warehouse = Path.of("warehouse");

    Path folder() {
        return warehouse.toAbsolutePath().normalize();
    }

    EditionStore store() {
        return new EditionStore(folder());
    }

    EditionId current() {
        return store().current()
                .orElseThrow(() -> new WrongUsageException(
                        Message.of("warehouse.empty", warehouse).both()));
    }

    /** Runs a query on the current edition. */
    <T> T read(Function<Duck, T> query) {
        try (Duck duck = Duck.openReadOnly(store().exact(current()))) {
            return query.apply(duck);
        }
    }
}
