package org.tonghu.etl.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook that fastexcel wrote again: with a given time in place of the clock's, so that the same rows give the
 * same bytes, and with notes at cells in boxes that their texts fit in.
 */
public final class ReproducibleZip {
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    /** The box of a note at a cell: column and row of its corners, each with an offset. */
    private static final Pattern BOX = Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,\\d+,0,\\d+,0</x:Anchor>");

    private static final int BOX_COLUMNS = 3;
    private static final int BOX_ROWS = 12;

    private ReproducibleZip() {}

    public static void repack(Path file, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // By the central directory: the local headers that fastexcel writes do not suit ZipInputStream.
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time);
                out.putNextEntry(copy);
                out.write(mended(entry.getName(), in.getInputStream(entry).readAllBytes(), time));
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    private static byte[] mended(String name, byte[] content, LocalDateTime time) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (name.equals("docProps/core.xml")) {
            return bytes(CREATED.matcher(text).replaceFirst("$1" + time + ":00Z"));
        }
        return name.endsWith(".vml") ? bytes(BOX.matcher(text).replaceAll(ReproducibleZip::largeBox)) : content;
    }

    private static String largeBox(MatchResult box) {
        int column = Integer.parseInt(box.group(1));
        int row = Integer.parseInt(box.group(2));
        return "<x:Anchor>%d,15,%d,5,%d,15,%d,5</x:Anchor>"
                .formatted(column + 1, row, column + 1 + BOX_COLUMNS, row + BOX_ROWS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
