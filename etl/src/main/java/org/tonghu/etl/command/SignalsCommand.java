package org.tonghu.etl.command;

import java.util.concurrent.Callable;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.signal.SignalExamples;
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
        figures.print("signal", SignalsCommand::figures);
        return 0;
    }

    private static Figures figures(Duck duck) {
        if (!SignalExamples.areHeld(duck)) {
            throw new WrongUsageException(
                    "当前版次早于疑点功能 the current edition is older than signals；请再装载一次 load once more: ./tonghu load");
        }
        return Figures.ofSignals(duck);
    }
}
