package org.tonghu.etl.command;

import java.util.concurrent.Callable;
import org.tonghu.warehouse.figure.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./tonghu signals}: what is flagged of all, for operators; not suppressed, and logged. */
@Command(
        name = "signals",
        description = "按月份和层级列出数据真实性疑点：列出数、总数和占比。Data doubts of a month and level: flagged, all, share.",
        mixinStandardHelpOptions = true)
public final class SignalsCommand implements Callable<Integer> {
    @Mixin
    private MonthFigures figures = new MonthFigures();

    @Override
    public Integer call() {
        figures.print("signal", Figures::ofSignals);
        return 0;
    }
}
