package org.tonghu.etl.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of Markdown as it is written, block by block. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    void heading(int level, String heading) {
        block("#".repeat(level) + " " + heading);
    }

    void paragraph(String paragraph) {
        block(paragraph);
    }

    void bullets(List<String> items) {
        block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    void table(List<String> headings, Stream<List<String>> rows) {
        String body = rows.map(Markdown::row).collect(Collectors.joining("\n"));
        block(row(headings) + "\n" + "|---".repeat(headings.size()) + "|\n" + body);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
