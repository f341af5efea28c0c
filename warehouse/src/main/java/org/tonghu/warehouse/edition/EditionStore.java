package org.tonghu.warehouse.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions of a warehouse on disk: {@code editions/<number>/} with a DuckDB file and a manifest each, and the small
 * file {@code CURRENT} that points readers at one of them. An edition is built aside and never changed afterwards; only
 * the pointer moves, by an atomic rename.
 */
public final class EditionStore {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();
    private final Path root;

    public EditionStore(Path root) {
        this.root = root;
    }

    /** The edition that readers see; empty in a new warehouse. */
    public Optional<EditionId> current() {
        try {
            Path pointer = pointer();
            return Files.exists(pointer)
                    ? Optional.of(new EditionId(
                            Integer.parseInt(Files.readString(pointer).strip())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the pointer to the current edition: " + pointer(), e);
        }
    }

    /** The manifests of all editions, oldest first. */
    public List<Manifest> all() {
        Path editions = root.resolve("editions");
        if (!Files.isDirectory(editions)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(editions)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Integer::valueOf)
                    .sorted()
                    .map(number -> manifest(new EditionId(number)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list editions: " + editions, e);
        }
    }

    public Manifest manifest(EditionId id) {
        Path file = folder(id).resolve("manifest.json");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("Cannot find edition: " + id + ", expected one under " + root);
        }
        return JSON.readValue(file.toFile(), Manifest.class);
    }

    /** The number that the next edition will have. */
    public EditionId next() {
        return new EditionId(all().stream().mapToInt(Manifest::edition).max().orElse(0) + 1);
    }

    /** An empty folder to build an edition in; what an interrupted load left there is removed. */
    public Path stage(EditionId id) {
        Path staging = root.resolve("editions").resolve(".building-" + id);
        Folders.delete(staging);
        Folders.make(staging);
        return staging;
    }

    /** Where the database of an edition lies while it is built in {@code folder}, and afterwards. */
    public static Path database(Path folder, EditionId id) {
        return folder.resolve("edition-" + id + ".duckdb");
    }

    public Path database(EditionId id) {
        return database(folder(id), id);
    }

    /** Puts a finished edition in its place and points readers at it. */
    public void publish(Path staging, Manifest manifest) {
        JSON.writeValue(staging.resolve("manifest.json").toFile(), manifest);
        Folders.move(staging, folder(manifest.id()), StandardCopyOption.ATOMIC_MOVE);
        pointTo(manifest.id());
    }

    /** Points readers at an edition that is there. */
    public void pointTo(EditionId id) {
        manifest(id);
        Path aside = root.resolve(".CURRENT");
        try {
            Files.writeString(aside, id + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + aside, e);
        }
        Folders.move(aside, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path pointer() {
        return root.resolve("CURRENT");
    }

    private Path folder(EditionId id) {
        return root.resolve("editions").resolve(id.toString());
    }
}
