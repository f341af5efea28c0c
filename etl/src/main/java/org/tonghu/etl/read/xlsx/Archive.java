package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.UnfitFileException;

/** The zip archive of a workbook. Nothing is unpacked to disk, so that names with {@code ../} lead nowhere. */
final class Archive implements AutoCloseable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long left = Limits.UNPACKED_BYTES;

    /** Opens it if what it says of itself is within the limits. */
    Archive(Path file) throws IOException {
        ArchiveShape.check(file);
        zip = new ZipFile(file.toFile());
        try {
            listEntries();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw UnfitFileException.of(e);
        }
    }

    private void listEntries() throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            if (entries.put(key(entry.getName()), entry) != null) {
                throw UnfitFileException.damaged();
            }
            checkRatio(entry);
        }
    }

    /** Names of parts differ by more than case; some programs write them with backslashes. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static void checkRatio(ZipEntry entry) throws IOException {
        boolean large = entry.getSize() > Limits.RATIO_COUNTS_FROM;
        if (large && entry.getSize() / Limits.RATIO > entry.getCompressedSize()) {
            throw UnfitFileException.tooMuch(Excess.RATIO);
        }
    }

    /** A part that may be left out. */
    Optional<XmlPart> findPart(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    /** A part that must be there. */
    XmlPart part(String name) throws IOException {
        return findPart(name).orElseThrow(UnfitFileException::damaged);
    }

    private XmlPart open(ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw UnfitFileException.damaged();
        }
        return new XmlPart(new GuardedStream(in, entry, this::spend));
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw UnfitFileException.tooMuch(Excess.UNPACKED);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
