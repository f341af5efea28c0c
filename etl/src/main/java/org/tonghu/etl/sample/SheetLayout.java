package org.tonghu.etl.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out an office's rows of one table: column order, columns of its own, title lines, remarks under the table. */
final class SheetLayout {
    private static final Mix NOTES = Mix.of(":30 已核对:4 电话核实:2 外出务工:3 \"新增\":1 见附件,另报:1 待补充材料:1 在家\n待核:1");
    private final SampleTable table;
    private final OfficeHabits habits;
    private final Chance chance;
    private final List<Integer> order;

    SheetLayout(SampleTable table, OfficeHabits habits, Chance chance) {
        this.table = table;
        this.habits = habits;
        this.chance = chance;
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(i);
        }
        order = habits.nationalOrder() ? columns : chance.fork("order").shuffled(columns);
    }

    Sheet sheet(String name, String office, List<Row> rows) {
        List<List<Object>> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            lines.add(line(row, lines.size() + 1));
        }
        List<String> titles = habits.extras()
                ? List.of("示例数据 " + office + table.title(), "填报单位：" + office + "民政局（示例）")
                : List.of("示例数据 " + office + table.title());
        return new Sheet(name, titles, header(), lines, remarks(rows.size()));
    }

    /** A sheet behind the tables that is no table. */
    static Sheet instructions() {
        return new Sheet("填表说明", List.of("示例数据 填表说明"), List.of("序号", "说明"), List.of(List.of(1, "日期按年月日填写")), List.of());
    }

    private List<List<String>> remarks(int rows) {
        List<String> total =
                table.required().size() > 6 ? List.of("合计", String.valueOf(rows)) : List.of("合计：" + rows + "条");
        return List.of(total, List.of("填表人：示例甲　审核人：示例乙"));
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        if (habits.extras()) {
            header.add("序号");
        }
        order.forEach(i -> header.add(spelt(table.columns().get(i))));
        if (habits.extras()) {
            header.addAll(extraColumns());
        }
        return header;
    }

    private String spelt(String column) {
        return habits.wideBrackets() ? column.replace('(', '（').replace(')', '）') : column;
    }

    private List<String> extraColumns() {
        return table == SampleTable.CHILDREN ? List.of("家庭住址", "监护人电话", "备注") : List.of("备注");
    }

    private List<Object> line(Row row, int number) {
        List<Object> line = new ArrayList<>(order.size() + 4);
        if (habits.extras()) {
            line.add(number);
        }
        for (int i : order) {
            line.add(cell(row, i));
        }
        if (habits.extras()) {
            addExtras(line);
        }
        if (row.ragged()) {
            line.remove(line.size() / 2);
        }
        return line;
    }

    private void addExtras(List<Object> line) {
        if (table == SampleTable.CHILDREN) {
            line.add("示例路" + chance.between(1, 300) + "号");
            line.add("143" + String.format(Locale.ROOT, "%08d", chance.below(100_000_000)));
        }
        line.add(NOTES.pick(chance));
    }

    /** Offices that write short codes leave out the zeros at the end. */
    private Object cell(Row row, int column) {
        Object value = row.cells().get(column);
        if (habits.shortCodes()
                && value instanceof String code
                && code.length() == 12
                && table.columns().get(column).endsWith("区划代码")) {
            return code.endsWith("000000") ? code.substring(0, 6) : code.endsWith("000") ? code.substring(0, 9) : code;
        }
        return value;
    }
}
