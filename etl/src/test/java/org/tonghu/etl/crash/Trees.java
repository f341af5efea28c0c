package org.tonghu.etl.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders as wholes. */
final class Trees {
    private Trees() {}

    static void copy(Path from, Path to) throws IOException {
        for (Path path : walk(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            if (!Files.isDirectory(path)) {
                Files.copy(path, target);
            } else if (!Files.exists(target)) {
                Files.createDirectory(target);
            }
        }
    }

    /** The folders in it, by their paths. */
    static List<String> folders(Path root) throws IOException {
        return walk(root).stream()
                .filter(Files::isDirectory)
                .map(folder -> root.relativize(folder).toString())
                .sorted()
                .toList();
    }

    static long kilobytes(Path root) throws IOException {
        long bytes = 0;
        for (Path path : walk(root)) {
            bytes += Files.isDirectory(path) ? 4096 : (Files.size(path) + 4095) / 4096 * 4096;
        }
        return bytes / 1024;
    }

    private static List<Path> walk(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.toList();
        }
    }
}
