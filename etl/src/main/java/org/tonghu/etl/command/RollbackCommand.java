package org.tonghu.etl.command;

import java.util.concurrent.Callable;
import org.tonghu.etl.load.OnlyWriter;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.warehouse.edition.EditionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu rollback}: nothing is deleted, the pointer moves. */
@Command(
        name = "rollback",
        description = "把读者指回较早的版次。Points readers back at an earlier edition.",
        mixinStandardHelpOptions = true)
public final class RollbackCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--to", required = true, description = "版次号 number of the edition")
    private int to;

    @Override
    public Integer call() {
        EditionId target = new EditionId(to);
        warehouse.current();
        return OnlyWriter.run(warehouse.folder(), "rollback", () -> pointTo(target));
    }

    private int pointTo(EditionId target) {
        if (warehouse.store().all().stream().noneMatch(m -> m.id().equals(target))) {
            throw new WrongUsageException("没有版次 no edition " + to + "；请用 see: ./tonghu editions");
        }
        warehouse.store().pointTo(target);
        System.out.println("当前版次 current edition: " + target);
        return 0;
    }
}
