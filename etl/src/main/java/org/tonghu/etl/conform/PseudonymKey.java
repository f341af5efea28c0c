package org.tonghu.etl.conform;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key of the pseudonyms: 32 random bytes in a file of its own, readable by its owner alone. */
public final class PseudonymKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BYTES = 32;

    private final byte[] bytes;

    private PseudonymKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The key in a file; made there when there is none yet. */
    public static PseudonymKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return parse(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the pseudonym key: " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "expected a file in a folder");
        }
        Files.createDirectories(folder);
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
    }

    private static PseudonymKey parse(Path file, String hex) {
        if (!hex.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new IllegalArgumentException("Cannot read the pseudonym key: " + file + ", expected " + 2 * BYTES
                    + " hexadecimal digits; restore it from your backup, a new key would not know any person");
        }
        return new PseudonymKey(HexFormat.of().parseHex(hex));
    }

    /** What tells this key from another without giving it away. */
    public String fingerprint() {
        return HexFormat.of().formatHex(new Pseudonyms(this).of("tonghu key fingerprint"), 0, 8);
    }
}
