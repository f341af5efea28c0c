package org.tonghu.etl.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The slips by table, each made so that the row gets exactly the code it names. */
final class Slips {
    private static final String CHECKSUM = "ID_CHECKSUM";
    private static final String FORMAT = "FORMAT";
    private static final Slip LOST_FIELD = new Slip(FORMAT, (row, chance) -> row.asRagged());
    private static final Map<SampleTable, List<Slip>> BY_TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(SampleTable.INSTITUTIONS, institutions()),
            Map.entry(SampleTable.WORKERS, workers()),
            Map.entry(SampleTable.CHILDREN, children()),
            Map.entry(SampleTable.VISITS, visits()),
            Map.entry(SampleTable.TRAININGS, trainings()),
            Map.entry(SampleTable.FUNDS, funds()),
            Map.entry(SampleTable.CONTRACTS, contracts()),
            Map.entry(SampleTable.ORGANIZATIONS, organizations()),
            Map.entry(SampleTable.CASES, cases()),
            Map.entry(SampleTable.CHECKS, checks()),
            Map.entry(SampleTable.EVIDENCE, evidence())));

    private Slips() {}

    /** A slip for a row of the table; a workbook has no lost fields. */
    static Slip pick(SampleTable table, boolean workbook, Chance chance) {
        List<Slip> slips = BY_TABLE.getOrDefault(table, List.of());
        int choice = chance.below(workbook ? slips.size() : slips.size() + 1);
        return choice == slips.size() ? LOST_FIELD : slips.get(choice);
    }

    private static List<Slip> institutions() {
        return List.of(
                Slip.value("REQUIRED", "启用日期", ""),
                Slip.value("UNKNOWN_VALUE", "机构类型", "敬老院"),
                Slip.value("RANGE", "床位数", -1));
    }

    private static List<Slip> workers() {
        return List.of(
                id("身份证号"),
                spreadsheetNumber("身份证号"),
                Slip.value("REQUIRED", "任职日期", ""),
                Slip.value("FORMAT", "最近确认日期", "2020年2月30日"),
                Slip.value("UNKNOWN_VALUE", "身份类别", "村干部"),
                Slip.text("UNKNOWN_DIVISION", "区划代码", (code, digit) -> "359" + code.substring(3)),
                Slip.text("WRONG_LEVEL", "区划代码", (code, digit) -> "350000000000"),
                new Slip("FUTURE", (row, chance) -> row.with("录入日期", LocalDate.of(2091, 3, chance.between(1, 28)))),
                new Slip(
                        "ORDER",
                        (row, chance) -> row.with("离任日期", date(row, "任职日期").minusDays(chance.between(1, 300)))),
                new Slip(
                        "INCONSISTENT",
                        (row, chance) -> row.with("性别", row.cell("性别").equals("女") ? "男" : "女")));
    }

    private static List<Slip> children() {
        return List.of(
                id("身份证号"),
                spreadsheetNumber("身份证号"),
                Slip.value("REQUIRED", "姓名", ""),
                Slip.value("REQUIRED", "风险等级", ""),
                Slip.value(FORMAT, "最近更新日期", "2019.13.05"),
                Slip.value("UNKNOWN_VALUE", "儿童类别", "留守儿童"),
                Slip.text("UNKNOWN_DIVISION", "区划代码", (code, digit) -> "359" + code.substring(3)),
                Slip.text("WRONG_LEVEL", "区划代码", (code, digit) -> code.substring(0, 6) + "000000"),
                new Slip("FUTURE", (row, chance) -> row.with("最近更新日期", LocalDate.of(2091, 6, chance.between(1, 30)))),
                new Slip(
                        "ORDER",
                        (row, chance) -> row.with("退出日期", date(row, "建档日期").minusDays(chance.between(1, 90)))));
    }

    private static List<Slip> visits() {
        return List.of(
                id("儿童身份证号"),
                id("走访人身份证号"),
                spreadsheetNumber("儿童身份证号"),
                Slip.value("REQUIRED", "走访方式", ""),
                Slip.value(FORMAT, "走访日期", "2月30日"),
                Slip.value("UNKNOWN_VALUE", "走访方式", "微信"),
                Slip.value("UNKNOWN_VALUE", "发现问题", "外出务工"),
                new Slip("FUTURE", (row, chance) -> row.with("处置日期", LocalDate.of(2091, 1, chance.between(1, 31)))),
                new Slip("ORDER", Slips::typedBeforeTheVisit),
                stranger("儿童身份证号"));
    }

    private static Row typedBeforeTheVisit(Row row, Chance chance) {
        LocalDateTime entered =
                date(row, "走访日期").minusDays(chance.between(1, 3)).atTime(16, 0);
        return row.with("录入时间", entered);
    }

    private static List<Slip> trainings() {
        return List.of(
                id("学员身份证号"),
                Slip.value("REQUIRED", "考核结果", ""),
                Slip.value(FORMAT, "学时", "两天"),
                Slip.value("UNKNOWN_VALUE", "培训方式", "线上"),
                Slip.value("UNKNOWN_DIVISION", "主办单位区划代码", "359901000000"),
                new Slip("FUTURE", (row, chance) -> row.with("结束日期", LocalDate.of(2091, 5, chance.between(1, 31)))),
                new Slip(
                        "ORDER",
                        (row, chance) -> row.with("结束日期", date(row, "开始日期").minusDays(chance.between(1, 9)))),
                Slip.value("RANGE", "学时", 0),
                stranger("学员身份证号"));
    }

    private static List<Slip> funds() {
        return List.of(
                Slip.value("REQUIRED", "支出金额(万元)", ""),
                Slip.value(FORMAT, "下达金额(万元)", "约12万"),
                Slip.value("UNKNOWN_VALUE", "资金来源", "福彩金"),
                Slip.text("UNKNOWN_DIVISION", "区划代码", (code, digit) -> "3599" + code.substring(4)),
                new Slip("FUTURE", (row, chance) -> row.with("记账日期", LocalDate.of(2091, 2, chance.between(1, 28)))),
                Slip.value("RANGE", "年度", 1920),
                Slip.value("RANGE", "支出金额(万元)", new BigDecimal("-3.5000")));
    }

    private static List<Slip> contracts() {
        return List.of(
                Slip.text(CHECKSUM, "供应方统一社会信用代码", Slips::otherLast),
                Slip.value("UNKNOWN_VALUE", "服务项目", "心理辅导"),
                new Slip(
                        "ORDER",
                        (row, chance) -> row.with("结束日期", date(row, "开始日期").minusDays(chance.between(1, 30)))));
    }

    private static List<Slip> organizations() {
        return List.of(
                Slip.text(CHECKSUM, "统一社会信用代码", Slips::otherLast),
                Slip.value("REQUIRED", "类别", ""),
                Slip.value(FORMAT, "社会工作者数", "若干"));
    }

    private static List<Slip> cases() {
        return List.of(
                Slip.value("UNKNOWN_VALUE", "类型", "其他"),
                Slip.value("REQUIRED", "发生日期", ""),
                new Slip(
                        "ORDER",
                        (row, chance) -> row.with("办结日期", date(row, "发生日期").minusDays(chance.between(1, 20)))));
    }

    private static List<Slip> checks() {
        return List.of(
                Slip.value("UNKNOWN_VALUE", "结果", "基本合格"),
                Slip.text("UNKNOWN_REFERENCE", "走访编号", (visit, digit) -> visit + "X" + digit));
    }

    private static List<Slip> evidence() {
        return List.of(Slip.value("REQUIRED", "名称", ""), Slip.value("UNKNOWN_VALUE", "类型", "文件"));
    }

    private static Slip id(String column) {
        return Slip.text(CHECKSUM, column, Slips::otherLast);
    }

    /** The check character mistyped. */
    private static String otherLast(String code, String digit) {
        String last = code.endsWith(digit) ? "0" : digit;
        return code.substring(0, code.length() - 1) + last;
    }

    /** A number cell keeps fifteen digits of an identity number. */
    private static Slip spreadsheetNumber(String column) {
        return new Slip(
                FORMAT,
                (row, chance) -> row.with(
                        column,
                        1000L * Long.parseLong(row.cell(column).toString().substring(0, 15))));
    }

    /** A good number of somebody on no roster: office 9999 issues none. */
    private static Slip stranger(String column) {
        return new Slip("UNKNOWN_REFERENCE", (row, chance) -> {
            LocalDate born = chance.day(LocalDate.of(1970, 1, 1), LocalDate.of(2012, 12, 31));
            return row.with(column, new IdentityNumbers(9999).issue(born, chance.yes(0.5)));
        });
    }

    private static LocalDate date(Row row, String column) {
        return (LocalDate) row.cell(column);
    }
}
