package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tonghu.etl.sample.CountyFiles.Scene;

/** The cases of a county by quarter, and the spot checks of its visits. */
final class CaseBook {
    private static final Mix KINDS = Mix.of("接收救助:8 临时监护:4 孤儿移交:1 强制报告:4 部门转介:5");
    private static final Mix GROUPS = Mix.of("流浪乞讨:4 遭受监护侵害:3 暂时无人监护:5 其他:2");
    private static final Mix DEPARTMENTS = Mix.of("民政:8 公安:4 教育:3 司法行政:1 妇联:2 残联:1");
    private final Scene scene;
    private final Chance chance;

    CaseBook(Scene scene) {
        this.scene = scene;
        this.chance = scene.chance().fork("cases");
    }

    void sendCases(List<Child> children, Office office) {
        for (YearMonth quarter : scene.window().quarterEnds()) {
            List<Row> rows = new ArrayList<>();
            for (int i = chance.between(0, 6); i > 0; i--) {
                rows.add(row(chance.pick(children), quarter, i));
            }
            if (!rows.isEmpty()) {
                office.send(SampleTable.CASES, quarter, rows);
            }
        }
    }

    private Row row(Child child, YearMonth quarter, int number) {
        LocalDate opened = chance.day(quarter.minusMonths(2).atDay(1), quarter.atEndOfMonth());
        LocalDate closed = opened.plusDays(chance.between(1, 60));
        return SampleTable.CASES.row(
                String.format(
                        Locale.ROOT,
                        "GA%s-%d%02d%02d",
                        scene.county().code().substring(0, 6),
                        quarter.getYear(),
                        quarter.getMonthValue(),
                        number),
                KINDS.pick(chance),
                chance.yes(0.7) ? child.person().id() : "",
                scene.county().place().codeOn(opened),
                opened,
                opened.plusDays(30),
                closed.isAfter(quarter.atEndOfMonth()) ? "" : closed,
                DEPARTMENTS.pick(chance),
                GROUPS.pick(chance));
    }

    /** Draws about three in a hundred of the quarter's visits; calls are found out more often. */
    void sendChecks(List<Row> visits, Office office) {
        for (YearMonth quarter : scene.window().quarterEnds()) {
            List<Row> rows = new ArrayList<>();
            for (Row visit : visits) {
                LocalDate day = (LocalDate) visit.cell("走访日期");
                boolean inQuarter =
                        day.isAfter(quarter.minusMonths(3).atEndOfMonth()) && !day.isAfter(quarter.atEndOfMonth());
                if (inQuarter && chance.yes(0.03)) {
                    rows.add(check(visit, day, quarter));
                }
            }
            office.send(SampleTable.CHECKS, quarter, rows);
        }
    }

    private Row check(Row visit, LocalDate day, YearMonth quarter) {
        boolean home = visit.cell("走访方式").equals("入户");
        return SampleTable.CHECKS.row(
                "CC" + visit.cell("走访编号").toString().substring(2),
                visit.cell("走访编号"),
                chance.day(day, quarter.atEndOfMonth()),
                chance.yes(home ? 0.95 : 0.78) ? "合格" : "不合格");
    }
}
