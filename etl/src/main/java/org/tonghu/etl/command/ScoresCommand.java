package org.tonghu.etl.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.score.EditionMeasures;
import org.tonghu.warehouse.score.ItemScore;
import org.tonghu.warehouse.score.Rubric;
import org.tonghu.warehouse.score.ScoreSheet;
import org.tonghu.warehouse.score.Scores;
import org.tonghu.warehouse.score.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu scores}: an item a row, and a last row a unit with its total so far. */
@Command(
        name = "scores",
        description = "按年度和层级列出计算所得的评分表。Computed score sheets of a year and level.",
        mixinStandardHelpOptions = true)
public final class ScoresCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("level", "code", "name", "year", "item", "weight", "measured", "points", "status");

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--year", required = true, description = "考核年度 year")
    private int year;

    @Option(names = "--level", required = true, description = "prefecture, county", converter = LevelConverter.class)
    private DivisionLevel level = DivisionLevel.COUNTY;

    @Option(names = "--format", description = "table, csv, json", defaultValue = "table")
    private OutputFormat format = OutputFormat.table;

    @Override
    public Integer call() {
        Rubric rubric = rubric();
        YearMonth yearEnd = YearMonth.of(year, 12);
        List<List<String>> rows = warehouse.read(duck -> {
            Scores scores = new Scores(
                    rubric, new EditionMeasures(new Figures(duck), Catalogue.bundled(), Divisions.bundled()));
            return Divisions.bundled().on(yearEnd.atEndOfMonth()).units(level).stream()
                    .flatMap(unit -> rows(scores.sheet(unit.key(), unit.name())).stream())
                    .toList();
        });
        format.print(HEADER, rows, System.out);
        return 0;
    }

    private Rubric rubric() {
        try {
            return Declarations.bundled().rubrics().rubric(year, level);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("没有这一年度和层级的评分细则 " + e.getMessage());
        }
    }

    private static List<List<String>> rows(ScoreSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (ItemScore item : sheet.items()) {
            rows.add(row(
                    sheet,
                    item.item().id(),
                    item.item().weight(),
                    List.of(
                            item.measured().map(ScoresCommand::rate).orElse(""),
                            item.points().map(BigDecimal::toPlainString).orElse(""),
                            item.status().word())));
        }
        Status status = sheet.isSettled() ? Status.SCORED : Status.MANUAL;
        rows.add(row(
                sheet, "TOTAL", sheet.settledWeight(), List.of("", sheet.base().toPlainString(), status.word())));
        return rows;
    }

    private static List<String> row(ScoreSheet sheet, String item, BigDecimal weight, List<String> result) {
        List<String> row = new ArrayList<>(List.of(
                sheet.unit().level().word(), sheet.unit().code(), sheet.name(), Integer.toString(sheet.year()), item));
        row.add(Numbers.plain(weight));
        row.addAll(result);
        return row;
    }

    private static String rate(BigDecimal rate) {
        return rate.setScale(Figure.RATE_SCALE, RoundingMode.HALF_UP).toPlainString();
    }
}
