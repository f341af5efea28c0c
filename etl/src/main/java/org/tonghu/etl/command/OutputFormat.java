package org.tonghu.etl.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How tables are printed: aligned for people, CSV (RFC 4180) or JSON for programs. */
enum OutputFormat {
    table {
        @Override
        void print(List<String> header, List<List<String>> rows, PrintStream out) {
            int[] widths = IntStream.range(0, header.size())
                    .map(i -> IntStream.concat(
                                    IntStream.of(width(header.get(i))),
                                    rows.stream().mapToInt(row -> width(row.get(i))))
                            .max()
                            .orElse(0))
                    .toArray();
            out.println(line(header, widths));
            rows.forEach(row -> out.println(line(row, widths)));
        }
    },
    csv {
        @Override
        void print(List<String> header, List<List<String>> rows, PrintStream out) {
            StringBuilder text = new StringBuilder(csvLine(header));
            rows.forEach(row -> text.append(csvLine(row)));
            out.print(text);
        }
    },
    json {
        @Override
        void print(List<String> header, List<List<String>> rows, PrintStream out) {
            List<Map<String, String>> objects = rows.stream()
                    .map(row -> {
                        Map<String, String> object = new LinkedHashMap<>();
                        IntStream.range(0, header.size()).forEach(i -> object.put(header.get(i), row.get(i)));
                        return object;
                    })
                    .toList();
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(objects));
        }
    };

    abstract void print(List<String> header, List<List<String>> rows, PrintStream out);

    /** Chinese characters take two columns of a terminal. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String csvLine(List<String> cells) {
        return String.join(",", cells.stream().map(OutputFormat::quoted).toList()) + "\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
