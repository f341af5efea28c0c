package org.tonghu.etl.hard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes of whole cells, rows and headers: the file stays well formed. */
final class RecordMutation {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "　",
            "-",
            "无",
            "NULL",
            "２０２０－０３－０３",
            "43893",
            "1,234.50",
            "1E9",
            "-1",
            "=1+1",
            "合计",
            "注：以上",
            "\"",
            ",",
            "\n",
            "a\nb",
            "\"\"\"",
            "😀",
            "\uFEFF",
            "350000000000",
            "99999999999999999999",
            "2020-02-30",
            "0.00005",
            "110101190001011009",
            "是",
            "'",
            "\\",
            "\u0301\u0323",
            "ﷺ",
            "\t",
            "第一行\r\n第二行");

    private final Random random;
    private final List<List<String>> table;

    RecordMutation(Random random, List<List<String>> table) {
        this.random = random;
        this.table = table;
    }

    String apply() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> replaceCell();
            case 3 -> done("row twice", () -> table.add(anyRow(), new ArrayList<>(table.get(anyRow()))));
            case 4 -> done("rows swapped", () -> Collections.swap(table, anyRow(), anyRow()));
            case 5 -> done("blank row", () -> table.add(anyRow(), new ArrayList<>(List.of("", "", ""))));
            case 6 -> done("sum below", () -> table.add(new ArrayList<>(List.of("合计", "", "12"))));
            case 7 -> done("cell too many", () -> table.get(anyRow()).add("多"));
            default -> touchHeader();
        };
    }

    private int anyRow() {
        return random.nextInt(table.size());
    }

    private static String done(String what, Runnable change) {
        change.run();
        return what;
    }

    private String replaceCell() {
        List<String> row = table.get(anyRow());
        if (row.isEmpty()) {
            return "nothing";
        }
        String value = ODD.get(random.nextInt(ODD.size()));
        row.set(random.nextInt(row.size()), value);
        return "cell replaced by " + value;
    }

    private String touchHeader() {
        List<String> header = table.getFirst();
        if (header.size() < 2) {
            return "nothing";
        }
        int column = random.nextInt(header.size());
        return switch (random.nextInt(4)) {
            case 0 -> done("header dropped", () -> header.remove(column));
            case 1 -> done("header twice", () -> header.add(header.get(column)));
            case 2 ->
                done(
                        "header in full width",
                        () -> header.set(column, "　" + header.get(column).replace('(', '（')));
            default -> done("headers swapped", () -> Collections.swap(header, column, 0));
        };
    }
}
