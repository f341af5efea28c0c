package org.tonghu.etl.read;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * By what a file is known again: nothing of a file that changed between two looks is kept.
 *
 * @param modified the time of its last change, as precise as the file system tells
 * @param key what the file system calls it, so that another file moved in its place is another
 */
public record FileStamp(long bytes, String modified, String key) implements Serializable {
    /** Machines of a cluster number a shared disk differently, the files on it alike. */
    private static final Pattern DEVICE = Pattern.compile("dev=[^,]*,");

    public static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().toString(),
                DEVICE.matcher(String.valueOf(attributes.fileKey())).replaceFirst(""));
    }

    /** Fails when the file is no longer the same. */
    public void check(Path file) throws IOException {
        if (!of(file).equals(this)) {
            throw new UnfitFileException(new Rejection.Changed());
        }
    }
}
