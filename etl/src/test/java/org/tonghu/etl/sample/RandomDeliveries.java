package org.tonghu.etl.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small deliveries of a few villages, a file a dataset and month: versions, corrections, rows taken back, late references,
 * faulty rows and rows delivered again, all by a seed. No two versions of a row are known on one day.
 */
public final class RandomDeliveries {
    private static final List<String> VILLAGES =
            List.of("350402001001", "350402001002", "350403001001", "350702001001", "350702001002", "350926101204");
    private static final List<String> TOWNSHIPS = List.of("350402001", "350702001", "350926101");

    private final Random random;
    private final List<String> workers = new ArrayList<>();
    private final List<String> children = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final List<Path> last = new ArrayList<>();
    private final QuietPlaces quiet;
    private int visits;
    private int written;

    public RandomDeliveries(long seed) {
        random = new Random(seed);
        IdentityNumbers numbers = new IdentityNumbers(1);
        for (int i = 0; i < 12; i++) {
            workers.add(numbers.issue(LocalDate.of(1970 + i, 5, 5), i % 2 == 0));
            children.add(numbers.issue(LocalDate.of(2008, 1 + i % 12, 7), i % 3 == 0));
        }
        quiet = new QuietPlaces(numbers);
    }

    /** Writes the files of one month into a folder. */
    public void write(YearMonth month, Path folder) {
        last.clear();
        written++;
        file(folder, "儿童", month, "身份证号,姓名,儿童类别,区划代码,风险等级,建档日期,退出日期,最近更新日期,作废", 6, i -> child(month));
        file(folder, "人员", month, "身份证号,姓名,性别,岗位,区划代码,身份类别,任职日期,离任日期,录入日期,最近确认日期,作废", 6, i -> worker(month));
        file(folder, "走访", month, "走访编号,儿童身份证号,走访人身份证号,走访日期,走访方式,录入时间,作废", 12, i -> visit(month));
        file(
                folder,
                "培训",
                month,
                "培训编号,培训名称,组织层级,主办单位区划代码,培训方式,开始日期,结束日期,学时,内容主题,学员身份证号,出勤,考核结果",
                5,
                i -> training(month));
        file(folder, "资金", month, "凭证号,年度,区划代码,资金来源,支出方向,预算金额(万元),下达金额(万元),支出金额(万元),记账日期", 3, i -> voucher(month));
    }

    /** Puts the files written last into another folder too. */
    public void copyOfLast(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Path file : last) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of the quiet places first, and what comes late in the third delivery. */
    private List<String> quiet(String name) {
        boolean isFirst = written == 1;
        boolean isLate = written == 3;
        return switch (name) {
            case "儿童" -> isFirst ? quiet.children() : isLate ? List.of(quiet.lateChild()) : List.of();
            case "人员" -> isFirst ? quiet.workers() : List.of();
            case "走访" -> isFirst ? quiet.visits() : List.of();
            case "培训" -> isFirst ? quiet.trainings() : isLate ? quiet.lateTrainings() : List.of();
            default -> List.of();
        };
    }

    private String child(YearMonth month) {
        int i = random.nextInt(children.size());
        LocalDate registered = LocalDate.of(2018, 1, 1).plusDays(i * 40L);
        String left = random.nextInt(5) == 0 ? month.atDay(9).toString() : "";
        return String.join(
                ",",
                children.get(i),
                "某某",
                "困境儿童",
                one(VILLAGES),
                one(List.of("高", "中", "低", "无此级")),
                registered.toString(),
                left,
                day(month),
                flag(8));
    }

    private String worker(YearMonth month) {
        int i = random.nextInt(workers.size());
        boolean supervisor = i % 4 == 0;
        LocalDate appointed = LocalDate.of(2018, 6, 1).plusMonths(i % 3 * 8L);
        return String.join(
                ",",
                workers.get(i),
                "某某",
                i % 2 == 0 ? "女" : "男",
                supervisor ? "儿童督导员" : "儿童主任",
                supervisor ? TOWNSHIPS.get(i % 3) : VILLAGES.get(i % 6),
                one(List.of("村(居)委会委员", "其他")),
                appointed.toString(),
                random.nextInt(6) == 0 ? month.atDay(3).toString() : "",
                appointed.toString(),
                day(month),
                flag(9));
    }

    private String visit(YearMonth month) {
        String number = random.nextInt(4) == 0 && visits > 0 ? "V" + random.nextInt(visits) : "V" + visits++;
        YearMonth of = random.nextInt(4) == 0 ? month.minusMonths(random.nextInt(4)) : month;
        return String.join(
                ",",
                number,
                one(children),
                one(workers),
                of.atDay(1 + random.nextInt(20)).toString(),
                one(List.of("入户", "入户", "电话")),
                month.atDay(21) + " 08:" + (10 + random.nextInt(49)),
                flag(12));
    }

    private String training(YearMonth month) {
        String day = month.atDay(5).toString();
        return String.join(
                ",",
                "P" + month + random.nextInt(3),
                "轮训",
                one(List.of("市级", "市级")),
                "350700",
                "集中",
                day,
                day,
                "8",
                "家庭走访、强制报告",
                one(workers),
                "是",
                one(List.of("合格", "合格", "不合格")));
    }

    private String voucher(YearMonth month) {
        return String.join(
                ",",
                "F" + month + "-" + random.nextInt(4),
                Integer.toString(month.getYear()),
                "350702",
                "福彩公益金",
                "儿童关爱服务",
                "10",
                "8",
                Integer.toString(random.nextInt(8)),
                day(month));
    }

    private String day(YearMonth month) {
        return month.atDay(1 + random.nextInt(27)).toString();
    }

    private String flag(int oneIn) {
        return random.nextInt(oneIn) == 0 ? "是" : "";
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private interface Line {
        String of(int number);
    }

    /** Some lines of earlier months are sent again. */
    private void file(Path folder, String name, YearMonth month, String header, int rows, Line line) {
        List<String> lines = new ArrayList<>(List.of(header));
        for (int i = 0; i < rows; i++) {
            lines.add(line.of(i));
        }
        lines.addAll(quiet(name));
        sent.stream()
                .filter(old -> old.startsWith(name) && random.nextInt(10) == 0)
                .forEach(old -> lines.add(old.substring(name.length())));
        lines.stream().skip(1).forEach(fresh -> sent.add(name + fresh));
        try {
            Files.createDirectories(folder);
            last.add(Files.write(folder.resolve(name + "_" + month + ".csv"), lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
