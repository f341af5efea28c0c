package org.tonghu.warehouse.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the small file {@code CURRENT} says, a number a line. Replacing it is the one step that publishes an edition: a
 * folder with a higher number than {@code newest} is what a load left that died before it.
 *
 * @param current the edition that readers see
 * @param newest the newest one that was ever published; readers may have been pointed back since
 */
record Pointer(EditionId current, EditionId newest) {
    Pointer {
        if (current.compareTo(newest) > 0) {
            throw new IllegalArgumentException("Cannot point at edition " + current + ": the newest is " + newest);
        }
    }

    /** Empty in a new warehouse. */
    static Optional<Pointer> read(Path root) {
        try {
            Path file = file(root);
            return Files.exists(file) ? Optional.of(parse(file, Files.readAllLines(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the pointer to the current edition: " + file(root), e);
        }
    }

    private static Pointer parse(Path file, List<String> lines) {
        if (lines.size() != 2 || !lines.stream().allMatch(line -> line.matches("\\d{1,9}"))) {
            throw new IllegalStateException("Cannot read the pointer to the current edition: " + file
                    + ", expected two lines with a number each");
        }
        return new Pointer(edition(lines.getFirst()), edition(lines.getLast()));
    }

    private static EditionId edition(String line) {
        return new EditionId(Integer.parseInt(line));
    }

    /** The pointer to an edition: readers are pointed back when it is not newer than all. */
    static Pointer at(EditionId edition, Optional<Pointer> before) {
        EditionId newest = before.map(Pointer::newest)
                .filter(n -> n.compareTo(edition) > 0)
                .orElse(edition);
        return new Pointer(edition, newest);
    }

    /** Readers see the old pointer or this one, whatever happens meanwhile. */
    void write(Path root) {
        Folders.replace(file(root), current + "\n" + newest + "\n");
    }

    private static Path file(Path root) {
        return root.resolve("CURRENT");
    }
}
