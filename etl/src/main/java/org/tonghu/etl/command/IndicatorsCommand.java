package org.tonghu.etl.command;

import java.util.concurrent.Callable;
import org.tonghu.warehouse.figure.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./tonghu indicators}: for operators on the machine that holds the warehouse, so not suppressed, and logged. */
@Command(
        name = "indicators",
        description = "按月份和层级列出指标值。Indicator values of a month and level.",
        mixinStandardHelpOptions = true)
public final class IndicatorsCommand implements Callable<Integer> {
    @Mixin
    private MonthFigures figures = new MonthFigures();

    @Override
    public Integer call() {
        figures.print("indicator", Figures::new);
        return 0;
    }
}
