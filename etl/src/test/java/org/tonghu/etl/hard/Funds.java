package org.tonghu.etl.hard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of the funds ledger: they refer to nobody, so that each stands for itself. */
public final class Funds {
    public static final List<String> HEADER =
            List.of("凭证号", "年度", "区划代码", "资金来源", "支出方向", "预算金额(万元)", "下达金额(万元)", "支出金额(万元)", "记账日期");

    private Funds() {}

    public static List<String> row(int number) {
        return List.of("F" + number, "2020", "350702", "福彩公益金", "儿童关爱服务", "10", "8", "1.5", "2020-03-03");
    }

    /** The row with another value in one column. */
    public static List<String> row(int number, int column, String value) {
        List<String> row = new ArrayList<>(row(number));
        row.set(column, value);
        return row;
    }

    /** The header and some rows. */
    public static List<List<String>> table(int rows) {
        return Stream.concat(Stream.of(HEADER), IntStream.rangeClosed(1, rows).mapToObj(Funds::row))
                .toList();
    }

    /** The same as lines of CSV. */
    public static String csv(int rows) {
        return lines(table(rows));
    }

    public static String lines(List<List<String>> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(record -> lines.append(String.join(",", record)).append("\r\n"));
        return lines.toString();
    }
}
