package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tonghu.etl.sample.CountyFiles.Scene;

/** Documents that a county hands in at the year's end for the items that assessors judge. */
final class EvidenceFolder {
    private static final List<String> ITEMS =
            List.of("F1", "F2", "F3", "F3", "F3", "F3", "F3", "F3", "F3", "F3", "F3", "E7", "A6", "H2", "H3", "G1");
    private static final List<String> BODIES =
            List.of("民政", "公安", "教育", "司法行政", "人力资源社会保障", "妇儿工委办公室", "共青团", "妇联", "残联");

    private EvidenceFolder() {}

    static void send(Scene scene, Office office) {
        Chance chance = scene.chance().fork("evidence");
        for (int year : scene.window().years()) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < ITEMS.size(); i++) {
                LocalDate day = chance.day(LocalDate.of(year, 3, 1), LocalDate.of(year, 12, 20));
                if (scene.window().covers(day)
                        && chance.yes(0.5 + 0.4 * scene.profile().trained())) {
                    rows.add(row(scene, i, day, chance.yes(0.6)));
                }
            }
            if (!rows.isEmpty()) {
                office.send(
                        SampleTable.EVIDENCE, YearMonth.from(scene.window().atMost(LocalDate.of(year, 12, 31))), rows);
            }
        }
    }

    private static Row row(Scene scene, int item, LocalDate day, boolean document) {
        String body = ITEMS.get(item).equals("F3") ? BODIES.get(item - 2) : "民政";
        return SampleTable.EVIDENCE.row(
                String.format(
                        Locale.ROOT, "ZZ%s-%d%02d", scene.county().code().substring(0, 6), day.getYear(), item + 1),
                day.getYear(),
                scene.county().place().codeOn(day),
                ITEMS.get(item),
                body,
                body + (document ? "工作方案（示例）" : "工作记录（示例）"),
                day,
                document ? "制度" : "运行");
    }
}
