package org.tonghu.etl.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again with a given time in place of the clock's, so that the same rows give the same bytes. */
final class ReproducibleZip {
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private ReproducibleZip() {}

    static void repack(Path file, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // By the central directory: the local headers that fastexcel writes do not suit ZipInputStream.
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time);
                out.putNextEntry(copy);
                out.write(dated(entry.getName(), in.getInputStream(entry).readAllBytes(), time));
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    private static byte[] dated(String name, byte[] content, LocalDateTime time) {
        return name.equals("docProps/core.xml")
                ? CREATED.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceFirst("$1" + time + ":00Z")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
