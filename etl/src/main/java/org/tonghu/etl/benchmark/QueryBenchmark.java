package org.tonghu.etl.benchmark;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.tonghu.warehouse.EditionView;
import org.tonghu.warehouse.SeriesQuery;
import org.tonghu.warehouse.UnitQuery;
import org.tonghu.warehouse.Warehouse;
import org.tonghu.warehouse.access.Role;
import org.tonghu.warehouse.access.Viewer;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./tonghu benchmark queries}: how long the queries behind the overview and a division page take. */
@Command(
        name = "queries",
        description = "总览和区划页面的查询用时。How long the queries of the overview and of a division page take.",
        mixinStandardHelpOptions = true)
final class QueryBenchmark implements Callable<Integer> {
    @Option(names = "--warehouse", required = true, description = "仓库目录 folder of the warehouse")
    private Path warehouse = Path.of("warehouse");

    @Option(names = "--runs", description = "每种页面次数 pages of each kind", defaultValue = "200")
    private int runs;

    private final SplittableRandom random = new SplittableRandom(20201231);

    @Override
    public Integer call() {
        try (Warehouse open = Warehouse.open(warehouse, Declarations.bundled())) {
            Manifest edition = open.manifest(open.newest());
            Pages pages =
                    new Pages(open.edition(edition.id()).as(new Viewer(Role.CONFERENCE, Scope.PROVINCE)), edition);
            measure("总览 overview", () -> pages.overview(month(edition)));
            measure("区划 division", () -> pages.division(month(edition), division(pages.view(), month(edition))));
        }
        return 0;
    }

    private void measure(String name, Runnable page) {
        for (int i = 0; i < runs / 10; i++) {
            page.run();
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            page.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-16s p50 %6.1f ms  p95 %6.1f ms  (%d)%n", name, millis[runs / 2], millis[runs * 95 / 100], runs);
    }

    private YearMonth month(Manifest edition) {
        return edition.months().get(random.nextInt(edition.months().size()));
    }

    /** Any division from a prefecture to a township, each level as often. */
    private DivisionKey division(EditionView view, YearMonth month) {
        List<DivisionLevel> levels = List.of(DivisionLevel.PREFECTURE, DivisionLevel.COUNTY, DivisionLevel.TOWNSHIP);
        List<Division> units = view.list(month).units(levels.get(random.nextInt(levels.size())));
        return units.get(random.nextInt(units.size())).key();
    }

    /** The queries of the pages, as the dashboard asks them. */
    private record Pages(EditionView view, Manifest edition) {
        private static final DivisionKey PROVINCE = Scope.PROVINCE.root();

        void overview(YearMonth month) {
            for (DivisionLevel level :
                    List.of(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY)) {
                values(PROVINCE, level, month);
            }
        }

        void division(YearMonth month, DivisionKey unit) {
            DivisionList list = view.list(month);
            Optional<DivisionKey> there = list.place(unit);
            there.ifPresent(key -> {
                values(key, key.level(), month);
                list.division(key).parent().ifPresent(parent -> values(parent, key.level(), month));
                key.level().below().ifPresent(below -> values(key, below, month));
                view.values().series(new SeriesQuery(month, key, "B01", edition.firstMonth(), edition.lastMonth()));
            });
        }

        private void values(DivisionKey within, DivisionLevel level, YearMonth month) {
            view.values().of(new UnitQuery(month, within, level));
        }
    }
}
