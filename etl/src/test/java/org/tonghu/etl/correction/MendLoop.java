package org.tonghu.etl.correction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.State;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;
import org.tonghu.etl.correction.CorrectedWorkbook.At;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.load.Rekeying;
import org.tonghu.etl.load.Withdrawal;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.load.FileReport;
import org.tonghu.warehouse.load.Loads;

/**
 * A warehouse whose rows in quarantine go to their offices and come back: edition 1 the files, 2 corrections, 3 the same
 * workbook again, twice, 4 that is 3 without batch 2. {@link #goOn} adds 5, which is 3 under another key, 6 what was still wrong
 * corrected in the workbook of 5, 7 without batch 2, 8 without 6 either, 9 without 3 either, and 10 that is 6 without the
 * files themselves.
 */
final class MendLoop {
    static final String WORKERS = "儿童主任、儿童督导员和民政干部名册";
    static final String VISITS = "走访记录";
    static final String NAME = "欧阳不可见";
    static final String MOBILE = "13912345678";

    /** The visited child, and staff in the order of their rows; then numbers that are typed as corrections, or are wrong. */
    static final List<String> PERSONS = List.of(
            "990001201203050013",
            "990001198005050026",
            "99000119810505004X",
            "990001198205050063",
            "99000119820505008X",
            "990001198505050065",
            "990001198605050089",
            "990001198305050036",
            "990001198405050041",
            "99000119830505001X",
            "990001201203050014");

    private static final Map<String, String> FILES =
            Map.of("人员.csv", """
                    身份证号,姓名,性别,岗位,区划代码,身份类别,任职日期,手机号,录入日期,最近确认日期
                    %2$s,NAME,女,儿童主任,350926101204,其他,2019-03-01,MOBILE,2019-03-05,2020-12-01
                    %3$s,NAME,男,儿童主任,350926101205,其他,2019-03-01,MOBILE,2019-03-05,2020-12-01
                    %4$s,NAME,男,儿童主任,350926101206,其他,2019-03-01,MOBILE,2019-03-05,2020-12-01
                    %5$s,NAME,男,儿童主任,350926101207,其他,2019-03-01,MOBILE,2019-03-05,2020-12-01
                    %6$s,NAME,男,儿童主任,350926101208,其他,2019-03-01,MOBILE,2019-03-05,2020-12-01
                    %7$s,NAME,女,儿童主任,350926101999,其他,2019-03-01,MOBILE,2019-03-05,2020-12-01
                    """, "儿童.csv", """
                    身份证号,姓名,儿童类别,区划代码,风险等级,建档日期,最近更新日期
                    %1$s,NAME,困境儿童,350926101204,高,2019-06-01,2020-12-01
                    """, "走访.csv", """
                    走访编号,儿童身份证号,走访人身份证号,走访日期,走访方式,录入时间
                    1,%1$s,%2$s,2020-13-05,入户,2020-12-05 18:30
                    2,%1$s,%2$s,2020-12-06,串门,2020-12-06 18:30
                    3,%11$s,%2$s,2020-12-07,电话,2020-12-07 18:30
                    4,%1$s,%2$s,2020-12-08,电话,2020-12-08 18:30,NAME
                    5,%1$s,%2$s,2020-12-09,电话,2020-12-09 18:30
                    """, "延平资金.csv", """
                    凭证号,年度,区划代码,资金来源,支出方向,预算金额(万元),下达金额(万元),支出金额(万元),记账日期
                    延平1,2020,350702,福彩公益金,儿童关爱服务,10,10,五,2020-12-20
                    """, "省资金.csv", """
                    凭证号,年度,区划代码,资金来源,支出方向,预算金额(万元),下达金额(万元),支出金额(万元),记账日期
                    省1,2020,350702,福彩公益金,儿童关爱服务,10,10,5,2020-12-20
                    省2,2020,350926,福彩公益金,儿童关爱服务,10,10,六,2020-12-20
                    """);

    private static final String TAMPERED = """
            批次,文件,行号,待更正：走访记录,更正：走访方式
            1,走访.csv,99,1,入户
            1,走访.csv,6,2,入户
            2,错号.csv,4,3,入户
            """;

    private static final Path FOLDER = folder();
    private static final Map<Integer, Report> REPORTS = new TreeMap<>();

    static {
        try {
            run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MendLoop() {}

    record Held(int batch, String file, int line, String code, String columnName) {}

    private static void run() throws IOException {
        for (var file : FILES.entrySet()) {
            String text = file.getValue().formatted(PERSONS.toArray());
            Files.writeString(
                    inbox(1).resolve(file.getKey()), text.replace("NAME", NAME).replace("MOBILE", MOBILE));
        }
        load(1);
        correctFirst();
        load(2);
        for (String name : List.of("更正.xlsx", "更正副本.xlsx")) {
            Files.copy(inbox(2).resolve("更正.xlsx"), inbox(3).resolve(name));
        }
        load(3);
        withdraw(2);
    }

    /** The editions from 5 on. */
    static void goOn() throws IOException {
        store().pointTo(new EditionId(3));
        new Rekeying(OneSession.spark(), warehouse(), quiet()).run(new KeySource.InFile(key(1)), key(6));
        new CorrectedWorkbook(workbook(5))
                .type(new At(VISITS, "更正.xlsx#走访记录", 5), "走访方式", "入户")
                .type(new At(WORKERS, "更正.xlsx", 7), "性别", "男")
                .type(new At(WORKERS, "单行.xlsx", 8), "区划代码", "350926101209")
                .saveAs(inbox(6).resolve("再更正.xlsx"));
        load(6);
        List.of(2, 6, 3).forEach(MendLoop::withdraw);
        store().pointTo(new EditionId(6));
        withdraw(1);
    }

    private static void correctFirst() throws IOException {
        new CorrectedWorkbook(workbook(1))
                .type(new At(VISITS, "走访.csv", 2), "走访日期", LocalDate.of(2020, 12, 5))
                .type(new At(VISITS, "走访.csv", 3), "走访方式", "家访")
                .type(new At(VISITS, "走访.csv", 4), "儿童身份证号", PERSONS.getFirst())
                .type(new At(WORKERS, "人员.csv", 3), "性别", "女")
                .type(new At(WORKERS, "人员.csv", 4), "身份证号", PERSONS.get(7))
                .type(new At(WORKERS, "人员.csv", 5), "身份证号", PERSONS.get(8))
                .type(new At(WORKERS, "人员.csv", 5), "性别", "女")
                .type(new At(WORKERS, "人员.csv", 6), "身份证号", PERSONS.get(9))
                .type(new At(WORKERS, "人员.csv", 6), "性别", "女")
                .saveAs(inbox(2).resolve("更正.xlsx"));
        new CorrectedWorkbook(workbook(1))
                .type(new At(WORKERS, "人员.csv", 7), "区划代码", "350926101998")
                .saveAs(inbox(2).resolve("单行.xlsx"));
        Files.writeString(inbox(2).resolve("错号.csv"), TAMPERED);
    }

    private static void load(int batch) throws IOException {
        LoadOptions options = new LoadOptions(
                inbox(batch),
                warehouse(),
                LocalDate.of(2021, 1, 15),
                Optional.of(YearMonth.of(2020, 12)),
                key(batch).path());
        REPORTS.put(
                batch,
                new Pipeline(OneSession.spark(), options, quiet(), FOLDER.resolve("work"))
                        .run()
                        .report());
    }

    private static KeyFile key(int batch) {
        return new KeyFile(FOLDER.resolve(batch < 5 ? "key" : "key2"));
    }

    private static void withdraw(int batch) {
        new Withdrawal(OneSession.spark(), warehouse(), quiet(), FOLDER.resolve("work")).run(batch, List.of());
    }

    private static Path inbox(int batch) throws IOException {
        return Files.createDirectories(FOLDER.resolve("in" + batch));
    }

    private static Progress quiet() {
        return new Progress(System.err, false, Pipeline.STEPS);
    }

    static Path warehouse() {
        return FOLDER.resolve("warehouse");
    }

    static EditionStore store() {
        return new EditionStore(warehouse());
    }

    static Report report(int batch) {
        return Optional.ofNullable(REPORTS.get(batch)).orElseThrow();
    }

    static Manifest manifest(int edition) {
        return store().manifest(new EditionId(edition));
    }

    /** The workbook of 柘荣 in an edition. */
    static Path workbook(int edition) {
        return store().mend(new EditionId(edition)).resolve("county-350926000000.xlsx");
    }

    static List<FileReport> files(int edition, Access scope) {
        try (Duck duck = Duck.openReadOnly(store().exact(new EditionId(edition)))) {
            return new Loads(duck, scope).files(edition);
        }
    }

    static List<State.Mart> marts(int edition) {
        return query(edition, State.Mart.class, "select * from mart order by all");
    }

    static List<Held> held(int edition) {
        return query(edition, Held.class, "select batch, file, line, code, column_name from quarantine order by all");
    }

    static BigDecimal numerator(int edition, String indicator, String code) {
        return marts(edition).stream()
                .filter(m -> m.indicator().equals(indicator) && m.code().equals(code))
                .map(State.Mart::numerator)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static <R extends Record> List<R> query(int edition, Class<R> type, String sql) {
        try (Duck duck = Duck.openReadOnly(store().exact(new EditionId(edition)))) {
            return duck.query(type, sql, Map.of());
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tonghu-mend");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
