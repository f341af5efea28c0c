package org.tonghu.etl.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.tonghu.etl.load.Withdrawal;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu withdraw}: nothing is deleted; a new edition stands on the other batches. */
@Command(
        name = "withdraw",
        description = "撤回一批：发布一个如同该批从未装载的新版次。Takes a batch back: publishes an edition as if it had never been loaded.",
        mixinStandardHelpOptions = true)
public final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private WriterOptions writer = new WriterOptions();

    @Mixin
    private AuditOptions audit = new AuditOptions();

    @Option(names = "--batch", required = true, description = "批次号 number of the batch")
    private int batch;

    @Override
    public Integer call() {
        List<Release> releases = audit.releases(writer.warehouse());
        Manifest manifest = writer.write(
                "withdraw",
                Withdrawal.STEPS,
                run -> new Withdrawal(run.spark(), writer.warehouse(), run.progress(), run.scratch())
                        .run(batch, releases));
        System.out.printf(
                "已撤回第 %d 批 batch %d withdrawn; 版次 edition %d: %s%n",
                batch, batch, manifest.edition(), manifest.contentHash().substring(0, 12));
        return 0;
    }
}
