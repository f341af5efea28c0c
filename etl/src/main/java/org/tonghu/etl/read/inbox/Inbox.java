package org.tonghu.etl.read.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The files of an inbox. */
public final class Inbox extends SimpleFileVisitor<Path> {
    /** Names are taken in the order of their UTF-8 bytes. */
    public static final Comparator<String> ORDER =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private final Path root;
    private final List<Path> found = new ArrayList<>();

    private Inbox(Path root) {
        this.root = root;
    }

    /**
     * The paths of all that lies below the inbox, with {@code /}, in the order in which they are taken: files, links, which
     * are not followed, special files, and folders that cannot be listed. Names that begin with {@code .} or {@code ~$} are
     * skipped, folders too.
     */
    public static List<String> files(Path inbox) {
        try {
            Inbox walk = new Inbox(inbox.toRealPath());
            Files.walkFileTree(walk.root, walk);
            return walk.found.stream()
                    .map(walk.root::relativize)
                    .map(Inbox::name)
                    .sorted(ORDER)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the inbox: " + inbox, e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || isMeant(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return add(file);
    }

    private FileVisitResult add(Path file) {
        if (isMeant(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
        if (file.equals(root)) {
            throw error;
        }
        return add(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) throws IOException {
        return error == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, error);
    }

    private static boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && !name.startsWith("~$");
    }

    private static String name(Path relative) {
        return String.join(
                "/",
                StreamSupport.stream(relative.spliterator(), false)
                        .map(Path::toString)
                        .toList());
    }
}
