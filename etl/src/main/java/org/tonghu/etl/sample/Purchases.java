package org.tonghu.etl.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tonghu.etl.sample.CountyFiles.Scene;

/** Social organisations of a county and the services that it buys from them. */
final class Purchases {
    private static final List<String> ITEMS =
            List.of("走访核查", "热线运行", "监护评估", "精准帮扶", "政策宣传", "业务培训", "家庭探访督导检查", "人际调适", "精神慰藉", "心理疏导", "人格健康成长", "其他");
    private static final int FIRST_FOCUS = 7;
    private static final Mix KINDS = Mix.of("社会工作服务机构:5 公益慈善组织:3 志愿服务组织:4");
    private static final Mix WAYS = Mix.of("政府委托:2 政府购买服务:4 政府购买服务、项目合作:3 项目合作:2 重点推介:1 孵化扶持:1 项目合作、孵化扶持:2");
    private final Scene scene;
    private final Chance chance;

    private Purchases(Scene scene) {
        this.scene = scene;
        this.chance = scene.chance().fork("purchases");
    }

    static void send(Scene scene, Office office) {
        Purchases purchases = new Purchases(scene);
        int organizations = purchases.chance.between(2, 6);
        office.send(SampleTable.ORGANIZATIONS, scene.window().first(), purchases.organizations(organizations));
        scene.window().years().forEach(year -> purchases.contracts(year, organizations, office));
    }

    private String credit(int number) {
        return CreditCodes.issue(1000 + scene.county().number(), number);
    }

    private List<Row> organizations(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(SampleTable.ORGANIZATIONS.row(
                    credit(i),
                    scene.county().place().name() + "示例" + i + "号服务中心",
                    KINDS.pick(chance),
                    scene.county().place().codeOn(scene.window().start()),
                    chance.day(LocalDate.of(2010, 1, 1), scene.window().start()),
                    "",
                    WAYS.pick(chance),
                    chance.yes(0.3),
                    chance.between(0, 12),
                    chance.between(0, 2),
                    chance.between(0, 3),
                    BigDecimal.valueOf(chance.between(0, 9000), 1)));
        }
        return rows;
    }

    private void contracts(int year, int organizations, Office office) {
        double buys = 0.2 + 0.55 * scene.profile().executed() + (year > 2019 ? 0.12 : 0);
        List<Row> rows = new ArrayList<>();
        for (String item : ITEMS) {
            LocalDate starts = chance.day(LocalDate.of(year, 2, 1), LocalDate.of(year, 10, 31));
            boolean first = ITEMS.indexOf(item) < FIRST_FOCUS;
            if (chance.yes(first ? buys : buys * 0.7) && scene.window().covers(starts)) {
                rows.add(contract(item, starts, credit(chance.between(1, organizations))));
            }
        }
        if (!rows.isEmpty()) {
            office.send(SampleTable.CONTRACTS, YearMonth.from(scene.window().atMost(LocalDate.of(year, 11, 30))), rows);
        }
    }

    private Row contract(String item, LocalDate starts, String supplier) {
        boolean psychological = ITEMS.indexOf(item) >= FIRST_FOCUS && chance.yes(0.75);
        return SampleTable.CONTRACTS.row(
                String.format(
                        Locale.ROOT,
                        "HT%s-%d%02d",
                        scene.county().code().substring(0, 6),
                        starts.getYear(),
                        ITEMS.indexOf(item) + 1),
                starts.getYear(),
                scene.county().place().codeOn(starts),
                supplier,
                item,
                BigDecimal.valueOf(chance.real(2, 30)).setScale(4, RoundingMode.HALF_UP),
                psychological,
                starts,
                starts.plusMonths(chance.between(4, 14)),
                chance.between(20, 400));
    }
}
