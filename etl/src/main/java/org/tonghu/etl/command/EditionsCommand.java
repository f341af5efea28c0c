package org.tonghu.etl.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.load.OnlyWriter;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.publication.EditionProtection;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(exclusive = true)
    private @Nullable Asked asked;

    /** What is asked for instead of the list. */
    private static final class Asked {
        @Option(
                names = "--rules",
                paramLabel = "NUMBER",
                description = "打印该版次所依据的全部声明 the declarations that an edition was made by and is read by")
        private int rules;

        @Option(
                names = "--keep",
                paramLabel = "NUMBER",
                description = "为会议或年度保留该版次，所有角色可看 keeps an edition for a meeting or a year, open to all roles")
        private int keep;

        @Option(
                names = "--protect",
                description = "按现行规则重新决定各版次可显示的内容，数字不变 decides anew what may be shown of every edition")
        private boolean protect;

        @Option(
                names = "--suppression",
                description = "各指标各级显示、分档、隐去的格数 cells shown, banded and held back, by indicator and level")
        private boolean suppression;
    }

    @Override
    public Integer call() {
        if (asked == null) {
            return list();
        }
        if (asked.rules > 0) {
            return EditionReports.rules(warehouse, new EditionId(asked.rules));
        }
        if (asked.keep > 0) {
            return keep(new EditionId(asked.keep));
        }
        if (asked.protect) {
            return protect();
        }
        return asked.suppression ? EditionReports.suppression(warehouse, format) : list();
    }

    private int keep(EditionId id) {
        requireThere(id);
        return OnlyWriter.run(warehouse.folder(), "editions --keep", () -> {
            warehouse.store().keep(id);
            System.out.println(Message.of("editions.kept", id.number()).both());
            return 0;
        });
    }

    private void requireThere(EditionId id) {
        if (warehouse.store().all().stream().noneMatch(m -> m.id().equals(id))) {
            throw new WrongUsageException("没有版次 no edition " + id + "；请用 see: ./tonghu editions");
        }
    }

    private int protect() {
        EditionProtection protection = new EditionProtection(warehouse.store(), Declarations.bundled());
        return OnlyWriter.run(warehouse.folder(), "editions --protect", () -> {
            warehouse.store().all().forEach(manifest -> {
                protection.protect(manifest.id());
                System.out.println(
                        Message.of("editions.protected", manifest.edition()).both());
            });
            return 0;
        });
    }

    private int list() {
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
