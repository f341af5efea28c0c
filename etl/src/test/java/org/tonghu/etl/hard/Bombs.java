package org.tonghu.etl.hard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tonghu.etl.Times;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Rejection;

/** Files that want more memory than there is; {@link #main} makes and reads them in a JVM of its own. */
final class Bombs {
    static final Map<String, String> ENDS = Map.of(
            "packed.xlsx",
            new Rejection.TooLarge(Excess.RATIO).toString(),
            "strings.xlsx",
            new Rejection.TooLarge(Excess.SHARED_TEXT).toString(),
            "endless.csv",
            "1 rows",
            "unclosed.csv",
            "200 rows");

    private static final int MEGABYTES = (int) Times.of("tonghu.bombs", 300, 2048);

    private Bombs() {}

    /** Prints what became of each, a line a file. */
    public static void main(String[] folder) throws IOException {
        Path inbox = Path.of(folder[0]);
        Reading reading = new Reading(inbox);
        entry(inbox.resolve("packed.xlsx"), RawXlsx.SHEET, MEGABYTES, " ".repeat(1 << 20));
        reading.write("strings.xlsx", RawXlsx.of("").bytes());
        strings(inbox.resolve("strings.xlsx"));
        lines(inbox.resolve("endless.csv"), "x".repeat(1 << 20), MEGABYTES);
        lines(inbox.resolve("unclosed.csv"), "\"" + "x".repeat(1 << 19) + "\n", 200);
        for (String file : ENDS.keySet()) {
            System.out.println(file + "=" + end(reading, file));
        }
    }

    private static String end(Reading reading, String file) {
        return file.endsWith(".csv")
                ? reading.count(file) + " rows"
                : reading.rejection(file).toString();
    }

    /** Characters without end that do not pack well. */
    private static void strings(Path file) throws IOException {
        Random random = new Random(1);
        StringBuilder strings = new StringBuilder();
        for (int i = 0; i < 1 << 15; i++) {
            strings.append("<si><t>")
                    .append(Long.toHexString(random.nextLong()))
                    .append("</t></si>");
        }
        entry(file, RawXlsx.STRINGS, 70, strings.toString());
    }

    private static void entry(Path file, String name, int times, String content) throws IOException {
        RawXlsx book = RawXlsx.of("");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (String part : new String[] {"_rels/.rels", RawXlsx.BOOK, "xl/_rels/workbook.xml.rels"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(book.part(part).getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write((name.equals(RawXlsx.STRINGS) ? "<sst>" : "<worksheet>").getBytes(StandardCharsets.UTF_8));
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
        }
    }

    private static void lines(Path file, String piece, int times) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(Funds.lines(List.of(Funds.HEADER)).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
