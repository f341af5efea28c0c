package org.tonghu.etl;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.figure.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu indicators}: for operators on the machine that holds the warehouse, so not suppressed, and logged. */
@Command(
        name = "indicators",
        description = "按月份和层级列出指标值。Indicator values of a month and level.",
        mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(IndicatorsCommand.class);
    private static final List<String> HEADER =
            List.of("indicator", "level", "code", "name", "period", "numerator", "denominator", "value");

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--period", required = true, description = "月份 month (yyyy-mm)")
    private YearMonth period = YearMonth.of(2020, 12);

    @Option(
            names = "--level",
            required = true,
            description = "province, prefecture, county, township, village",
            converter = LevelConverter.class)
    private DivisionLevel level = DivisionLevel.PROVINCE;

    @Option(names = "--format", description = "table, csv, json", defaultValue = "table")
    private OutputFormat format = OutputFormat.table;

    @Override
    public Integer call() {
        List<Figure> figures = warehouse.read(duck -> {
            Figures all = new Figures(duck);
            requireHeld(all.months());
            return all.ofLevel(period, level);
        });
        LOG.info("printed {} unsuppressed figures of {} {}", figures.size(), level.word(), period);
        format.print(HEADER, figures.stream().map(this::row).toList(), System.out);
        return 0;
    }

    private void requireHeld(List<YearMonth> months) {
        if (!months.contains(period)) {
            throw new WrongUsageException("没有 " + period + " 的数据 not held: " + period + "；现有月份 held are "
                    + months.getFirst() + " – " + months.getLast());
        }
    }

    private List<String> row(Figure figure) {
        return List.of(
                figure.indicator(),
                figure.level(),
                figure.code(),
                figure.name(),
                period.toString(),
                Numbers.plain(figure.numerator()),
                Numbers.plain(figure.denominator()),
                figure.rate().map(rate -> rate.toPlainString()).orElse(""));
    }
}
