package org.tonghu.etl.command;

import java.util.concurrent.Callable;
import org.tonghu.etl.load.OnlyWriter;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.edition.Expiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu expire}: the only command that deletes what was published. */
@Command(
        name = "expire",
        description = "删除较早的版次及只有它们用到的数据。Deletes old editions and what only they needed.",
        mixinStandardHelpOptions = true)
public final class ExpireCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Option(
            names = "--keep",
            required = true,
            description = "保留最新的几个版次，当前版次总是保留 how many of the newest to keep; the current one always stays")
    private int keep;

    @Option(names = "--dry-run", description = "只列出将删除的内容 only say what would be deleted")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (keep < 1) {
            throw new WrongUsageException(Message.of("expire.keep", keep).both());
        }
        warehouse.current();
        return OnlyWriter.run(warehouse.folder(), "expire", this::expire);
    }

    private int expire() {
        Expiry expiry = Expiry.plan(warehouse.store(), keep);
        String done = dryRun ? "将删除 would delete: " : "已删除 deleted: ";
        if (!dryRun) {
            expiry.run(warehouse.store());
        }
        expiry.editions().forEach(id -> System.out.println(done + "版次 edition " + id));
        expiry.folders()
                .forEach(folder -> System.out.println(done + warehouse.folder().relativize(folder)));
        System.out.println(Message.of(
                        dryRun ? "expire.would" : "expire.done",
                        expiry.editions().size(),
                        expiry.folders().size())
                .both());
        return 0;
    }
}
