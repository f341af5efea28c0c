package org.tonghu.etl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.sample.Identities;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.Release;

/** A few files in which a voucher is overspent, rows are taken back, and codes have no place, as a warehouse of two months. */
public final class SmallInbox {
    static final YearMonth FIRST = YearMonth.of(2020, 11);
    private static final LocalDate LOAD_DATE = LocalDate.of(2021, 1, 5);
    private static final Path FOLDER = folder();
    private static final Pipeline.Result LOADED = load(FOLDER, write(), List.of());

    private SmallInbox() {}

    /** The warehouse into which they were loaded; it must not be changed. */
    public static Path warehouse() {
        return FOLDER.resolve("warehouse");
    }

    /** The files that were loaded. */
    public static Path inbox() {
        return warehouse().resolveSibling("inbox");
    }

    /** What the load told. */
    public static Pipeline.Result loaded() {
        return LOADED;
    }

    /** Loads more into the warehouse of a folder. */
    public static Pipeline.Result load(Path folder, Path inbox, List<Release> releases) {
        return load(folder, inbox, LOAD_DATE, releases);
    }

    public static Pipeline.Result load(Path folder, Path inbox, LocalDate loadDate, List<Release> releases) {
        Path warehouse = folder.resolve("warehouse");
        LoadOptions options = new LoadOptions(
                inbox,
                warehouse,
                loadDate,
                Optional.of(FIRST),
                new KeySource.InFile(new KeyFile(FOLDER.resolve("key"))),
                releases);
        Progress quiet = new Progress(System.err, false, Pipeline.STEPS);
        return new Pipeline(OneSession.spark(), options, quiet, warehouse.resolve(".work")).run();
    }

    private static Path write() {
        List<String> persons = Identities.of(13);
        List<String> children = new ArrayList<>();
        for (String child : persons.subList(0, 12)) {
            children.add(child + ",某,困境儿童,350926101204,高,2020-10-01,2020-11-01,");
        }
        children.add(persons.getFirst() + ",某,困境儿童,350926101204,高,2020-10-01,2020-10-01,是");
        file("children.csv", "身份证号,姓名,儿童类别,区划代码,风险等级,建档日期,最近更新日期,作废", children);
        file(
                "funds.csv",
                "凭证号,年度,区划代码,资金来源,支出方向,预算金额(万元),下达金额(万元),支出金额(万元),记账日期,作废",
                List.of(
                        "F1,2020,350926,福彩公益金,儿童关爱服务,10,10,12.3,2020-11-20,",
                        "F2,2020,350702,福彩公益金,儿童关爱服务,10,10,5,2020-11-20,",
                        "F3,2020,350702,福彩公益金,儿童关爱服务,10,10,5,2020-12-20,",
                        "F3,2020,350702,福彩公益金,儿童关爱服务,10,10,5,2020-12-20,是",
                        "F4,2020,350702,福彩公益金,儿童关爱服务,10,10,五,2020-12-20,"));
        file(
                "institutions.csv",
                "机构名称,机构类型,区划代码,级别,启用日期",
                List.of("金门的,儿童福利机构,350527,县级,2010-01-01", "柘荣的,儿童福利机构,350926,县级,2010-01-01"));
        file(
                "workers.csv",
                "身份证号,姓名,性别,岗位,区划代码,身份类别,任职日期,录入日期,最近确认日期",
                List.of(persons.getLast() + ",某,女,儿童主任," + withoutPlace() + ",其他,2020-10-05,2020-10-05,2020-12-01"));
        return FOLDER.resolve("inbox");
    }

    /** A village of the newest list that has no place on the list of the months. */
    public static String withoutPlace() {
        DivisionList list = Divisions.bundled().on(FIRST.atEndOfMonth());
        return Divisions.bundled().newest().units(DivisionLevel.VILLAGE).stream()
                .filter(village -> list.place(village.key()).isEmpty())
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static void file(String name, String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        try {
            Files.createDirectories(FOLDER.resolve("inbox"));
            Files.write(FOLDER.resolve("inbox").resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tonghu-small");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that lies in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
