package org.tonghu.etl.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.tonghu.etl.sample.InventedPersons;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;

/**
 * Invented visits of a year in one CSV file a county, with the rosters that they refer to. Two rows in a hundred are
 * delivered twice, one is faulty, and one corrects another.
 */
record VisitFiles(Path inbox, long rows, long seed) {
    private static final int CHILDREN_A_COUNTY = 900;
    private static final int WORKERS_A_COUNTY = 200;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<String> MODES = List.of("入户", "入户", "入户", "到校", "电话", "视频");
    private static final List<String> FINDINGS = List.of("无", "无", "无", "监护缺失", "患病", "户口", "其他");

    void write() throws IOException {
        List<Division> counties = Divisions.bundled().on(FIRST).units(DivisionLevel.COUNTY);
        Files.createDirectories(inbox);
        for (int i = 0; i < counties.size(); i++) {
            long share = rows * (i + 1) / counties.size() - rows * i / counties.size();
            new CountyVisits(counties.get(i), i, share).write();
        }
    }

    /** The files of one county. */
    private final class CountyVisits {
        private final Division county;
        private final int number;
        private final long share;
        private final SplittableRandom random;
        private final List<String> children;
        private final List<String> workers;

        CountyVisits(Division county, int number, long share) {
            this.county = county;
            this.number = number;
            this.share = share;
            this.random = new SplittableRandom(seed + number);
            this.children = InventedPersons.numbers(2 * number, LocalDate.of(2010, 1, 1), CHILDREN_A_COUNTY);
            this.workers = InventedPersons.numbers(2 * number + 1, LocalDate.of(1980, 1, 1), WORKERS_A_COUNTY);
        }

        void write() throws IOException {
            Path folder = Files.createDirectories(inbox.resolve(county.code()));
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("儿童名册.csv"))) {
                out.write("身份证号,姓名,儿童类别,区划代码,风险等级,建档日期,最近更新日期\n");
                for (String child : children) {
                    out.write(child + ",某某,农村留守儿童," + village() + ",低,2019-01-01,2019-06-30\n");
                }
            }
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("人员名册.csv"))) {
                out.write("身份证号,姓名,性别,岗位,区划代码,身份类别,任职日期,录入日期,最近确认日期\n");
                for (String worker : workers) {
                    out.write(worker + ",某某," + InventedPersons.sex(worker) + ",儿童主任," + village()
                            + ",其他,2019-01-01,2019-01-02,2020-01-02\n");
                }
            }
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("走访记录.csv"))) {
                writeVisits(out);
            }
        }

        private String village() {
            var list = Divisions.bundled().on(FIRST);
            List<Division> townships = list.children(county.key());
            Division township = townships.get(random.nextInt(townships.size()));
            List<Division> villages = list.children(township.key());
            return villages.isEmpty()
                    ? village()
                    : villages.get(random.nextInt(villages.size())).code();
        }

        private void writeVisits(BufferedWriter out) throws IOException {
            out.write("走访编号,儿童身份证号,走访人身份证号,走访日期,走访方式,发现问题,强制报告,处置日期,录入时间\n");
            String before = visit(0, 9);
            for (long i = 0; i < share; i++) {
                int chance = random.nextInt(100);
                String row = chance < 2 ? before : visit(chance == 2 ? Math.max(0, i - 1) : i, chance);
                out.write(row);
                before = row;
            }
        }

        private String visit(long sequence, int chance) {
            LocalDate day = FIRST.plusDays(random.nextInt(366));
            String child = children.get(random.nextInt(children.size()));
            String wrong = chance == 3 ? "2020-13-01" : day.toString();
            return "V%03d-%09d,%s,%s,%s,%s,%s,否,,%s 0%d:%02d:00\n"
                    .formatted(
                            number,
                            sequence,
                            child,
                            workers.get(random.nextInt(workers.size())),
                            wrong,
                            MODES.get(random.nextInt(MODES.size())),
                            FINDINGS.get(random.nextInt(FINDINGS.size())),
                            day.plusDays(random.nextInt(5)),
                            random.nextInt(10),
                            random.nextInt(60));
        }
    }
}
