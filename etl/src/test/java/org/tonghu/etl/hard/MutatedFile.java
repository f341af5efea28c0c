package org.tonghu.etl.hard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A real-shaped file with one to three things wrong with it, all by a seed. */
public final class MutatedFile {
    private static final List<String> FORMS =
            List.of("utf8.csv", "bom.csv", "gb18030.csv", "inline.xlsx", "shared.xlsx");

    private final long seed;
    private final String name;
    private final byte[] bytes;
    private final List<String> mutations;

    private MutatedFile(long seed, String name, byte[] bytes, List<String> mutations) {
        this.seed = seed;
        this.name = name;
        this.bytes = bytes;
        this.mutations = mutations;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The seed and what was done, so that a failure can be understood and replayed. */
    @Override
    public String toString() {
        return "seed " + seed + " " + mutations;
    }

    /** Mutates one of some tables, header first. */
    public static MutatedFile of(long seed, List<List<List<String>>> tables) {
        Random random = new Random(seed);
        List<List<String>> table = new ArrayList<>(tables.get(random.nextInt(tables.size())).stream()
                .map(row -> (List<String>) new ArrayList<>(row))
                .toList());
        String form = FORMS.get(random.nextInt(FORMS.size()));
        List<String> done = new ArrayList<>();
        RecordMutation records = new RecordMutation(random, table);
        ByteMutation bytes = new ByteMutation(random);
        int times = 1 + random.nextInt(3);
        int ofRecords = random.nextInt(times + 1);
        for (int i = 0; i < ofRecords; i++) {
            done.add(records.apply());
        }
        byte[] made = form.endsWith(".csv") ? csv(table, form) : workbook(table, form, bytes, times - ofRecords, done);
        for (int i = 0; i < times - ofRecords && (form.endsWith(".csv") || random.nextInt(3) == 0); i++) {
            made = bytes.apply(made, done);
        }
        return new MutatedFile(seed, "m%06d-%s".formatted(seed, form), made, done);
    }

    private static byte[] csv(List<List<String>> table, String form) {
        String text = table.stream()
                .map(row -> row.stream().map(MutatedFile::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", form.startsWith("bom") ? "\uFEFF" : "", "\r\n"));
        return text.getBytes(form.startsWith("gb") ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    }

    private static String quoted(String field) {
        boolean needed = field.contains(",") || field.contains("\"") || field.contains("\n");
        return needed ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    /** Parts of a workbook are mutated as text and packed again. */
    private static byte[] workbook(
            List<List<String>> table, String form, ByteMutation mutation, int times, List<String> done) {
        RawXlsx book = form.startsWith("inline") ? RawXlsx.of(RawXlsx.rows(1, table)) : shared(table);
        for (int i = 0; i < times; i++) {
            String part = mutation.one(List.of(RawXlsx.SHEET, RawXlsx.SHEET, RawXlsx.STRINGS, RawXlsx.BOOK));
            byte[] before = book.part(part).getBytes(StandardCharsets.UTF_8);
            book.part(part, new String(mutation.applyToMarkup(before, done), StandardCharsets.UTF_8));
        }
        return book.bytes();
    }

    private static RawXlsx shared(List<List<String>> table) {
        StringBuilder strings = new StringBuilder("<sst>");
        StringBuilder rows = new StringBuilder();
        int next = 0;
        for (int r = 0; r < table.size(); r++) {
            rows.append("<row r=\"").append(r + 1).append("\">");
            for (String cell : table.get(r)) {
                strings.append("<si><t>").append(RawXlsx.escaped(cell)).append("</t></si>");
                rows.append("<c t=\"s\"><v>").append(next++).append("</v></c>");
            }
            rows.append("</row>");
        }
        return RawXlsx.of(rows.toString()).part(RawXlsx.STRINGS, strings + "</sst>");
    }
}
