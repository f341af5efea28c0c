package org.tonghu.etl.command;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.figure.Figures;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options and output of the commands that list figures of a month and level: not suppressed, and logged. */
final class MonthFigures {
    private static final Logger LOG = LoggerFactory.getLogger(MonthFigures.class);

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

    /**
     * Prints them.
     *
     * @param what the heading of the column with their ids
     */
    void print(String what, Function<Duck, Figures> kind) {
        List<Figure> figures = warehouse.read(duck -> {
            Figures all = kind.apply(duck);
            requireHeld(all.months());
            return all.ofLevel(period, level);
        });
        LOG.info("printed {} unsuppressed {} figures of {} {}", figures.size(), what, level.word(), period);
        List<String> header = List.of(what, "level", "code", "name", "period", "numerator", "denominator", "value");
        format.print(header, figures.stream().map(this::row).toList(), System.out);
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
