package org.tonghu.etl.conform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.tonghu.etl.text.Message;

/** A file that holds a key of pseudonyms: outside the warehouse, for its owner alone. */
public record KeyFile(Path path) {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> FOLDER_OF_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    public boolean exists() {
        return Files.exists(path);
    }

    /** Throws a sentence when the file lies in the warehouse: who gets hold of the rows must not find the key beside them. */
    void requireOutside(Path warehouse) {
        if (real(path).startsWith(real(warehouse))) {
            throw new IllegalStateException(Message.of("key.inside", path).both());
        }
    }

    /** The path without links, as far as it is there. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        try {
            return Files.exists(absolute) || folder == null
                    ? absolute.toRealPath()
                    : real(folder).resolve(String.valueOf(absolute.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find the key of the pseudonyms: " + path, e);
        }
    }

    /** The key in the file; throws a sentence when others may read it or it is none. */
    PseudonymKey read() {
        try {
            if (Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
                throw new IllegalStateException(Message.of("key.open", path).both());
            }
            return PseudonymKey.parse(Files.readString(path))
                    .orElseThrow(() -> new IllegalStateException(
                            Message.of("key.malformed", path).both()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key of the pseudonyms: " + path, e);
        }
    }

    /** Writes a key where there is none yet, whole or not at all. */
    void write(PseudonymKey key) {
        Path file = path.toAbsolutePath();
        Path aside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(file.resolveSibling(""), FOLDER_OF_OWNER);
            Files.deleteIfExists(aside);
            Files.createFile(aside, OWNER_ONLY);
            try (FileChannel out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(key.text().getBytes(StandardCharsets.US_ASCII)));
                out.force(true);
            }
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            return; // made by another load in the meantime
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the key of the pseudonyms: " + path, e);
        } finally {
            aside.toFile().delete();
        }
    }

    /** The key in the file, which goes on from another; made from it when there is no file yet. */
    public PseudonymKey goingOnFrom(PseudonymKey before, Path warehouse) {
        requireOutside(warehouse);
        if (!exists()) {
            write(before.and(PseudonymKey.random()));
        }
        PseudonymKey key = read();
        if (key.since(before).isEmpty()) {
            throw new IllegalStateException(Message.of("key.other", path).both());
        }
        return key;
    }
}
