package org.tonghu.warehouse.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The small file {@code KEPT} at the root of a warehouse: the numbers of the editions that are kept, one a line. */
final class KeptEditions {
    private KeptEditions() {}

    static Set<EditionId> read(Path root) {
        Path file = file(root);
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> new EditionId(Integer.parseInt(line)))
                            .collect(Collectors.toCollection(TreeSet::new))
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read which editions are kept: " + file, e);
        }
    }

    static void add(Path root, EditionId id) {
        Set<EditionId> kept = new TreeSet<>(read(root));
        kept.add(id);
        Folders.replace(file(root), kept.stream().map(other -> other + "\n").collect(Collectors.joining()));
    }

    private static Path file(Path root) {
        return root.resolve("KEPT");
    }
}
