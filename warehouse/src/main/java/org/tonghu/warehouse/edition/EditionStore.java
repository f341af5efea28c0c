package org.tonghu.warehouse.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions of a warehouse on disk: {@code editions/<number>/} with a DuckDB file, a manifest and the workbooks of rows
 * to correct each, and the small file {@code CURRENT} that points readers at one of them. An edition is built aside and
 * never changed afterwards; only the pointer moves, by an atomic rename.
 */
public final class EditionStore {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path root;

    public EditionStore(Path root) {
        this.root = root;
    }

    /** The edition that readers see; empty in a new warehouse. */
    public Optional<EditionId> current() {
        return Pointer.read(root).map(Pointer::current);
    }

    /** The manifests of all editions that were published and have not expired, oldest first. */
    public List<Manifest> all() {
        Optional<EditionId> newest = Pointer.read(root).map(Pointer::newest);
        return numbered().stream()
                .filter(id -> newest.filter(n -> id.compareTo(n) <= 0).isPresent())
                .flatMap(id -> read(id).stream())
                .toList();
    }

    /** What a load left in the place of an edition and never published, oldest first. */
    List<Path> unpublished() {
        int newest = next().number() - 1;
        return numbered().stream()
                .filter(id -> id.number() > newest)
                .map(this::folder)
                .toList();
    }

    private List<EditionId> numbered() {
        return Folders.list(editions()).stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> name.matches("[1-9]\\d{0,8}"))
                .map(name -> new EditionId(Integer.parseInt(name)))
                .sorted()
                .toList();
    }

    /** Throws a sentence when it has expired or never was there. */
    public Manifest manifest(EditionId id) {
        return read(id).filter(m -> id.compareTo(next()) < 0).orElseThrow(() -> missing(id));
    }

    private Optional<Manifest> read(EditionId id) {
        try {
            return Optional.of(JSON.readValue(Files.readString(manifestIn(folder(id))), Manifest.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the manifest of edition " + id + " under " + root, e);
        }
    }

    /** Whether an edition can be opened. */
    boolean isThere(EditionId id) {
        return Files.exists(manifestIn(folder(id)));
    }

    /** Why an edition cannot be opened. */
    IllegalArgumentException missing(EditionId id) {
        return id.compareTo(next()) < 0
                ? new ExpiredEditionException(id)
                : new IllegalArgumentException("Cannot find edition: " + id + ", expected one under " + root);
    }

    /** The number that the next edition will have. */
    public EditionId next() {
        return new EditionId(Pointer.read(root).map(p -> p.newest().number()).orElse(0) + 1);
    }

    /** An empty folder to build an edition in; what an interrupted load left there, or in its place, is removed. */
    public Path stage(EditionId id) {
        if (id.compareTo(next()) < 0) {
            throw new IllegalArgumentException("Cannot build edition " + id + ": it was published, expected " + next());
        }
        Path staging = editions().resolve(".building-" + id);
        Folders.delete(folder(id));
        Folders.delete(staging);
        Folders.make(staging);
        return staging;
    }

    /** Where the exact figures of an edition lie while it is built in {@code folder}, and afterwards: no screen opens them. */
    public static Path exact(Path folder, EditionId id) {
        return folder.resolve("exact-" + id + ".duckdb");
    }

    /** The same of a published edition; throws a sentence where it is of a program that kept no such file. */
    public Path exact(EditionId id) {
        Path exact = exact(folder(id), id);
        if (isThere(id) && !Files.exists(exact)) {
            throw new UnprotectedEditionException(id);
        }
        return exact;
    }

    /** Where what may be shown of an edition lies while it is built in {@code folder}, and afterwards: screens open this file. */
    public static Path database(Path folder, EditionId id) {
        return folder.resolve("edition-" + id + ".duckdb");
    }

    public Path database(EditionId id) {
        return database(folder(id), id);
    }

    /** Where the workbooks of rows to correct lie while an edition is built in {@code folder}, and afterwards. */
    public static Path mend(Path folder) {
        return folder.resolve("mend");
    }

    public Path mend(EditionId id) {
        return mend(folder(id));
    }

    /** Puts a finished edition in its place and points readers at it, once all that it needs lies on the disk. */
    public void publish(Path staging, Manifest manifest) {
        JSON.writeValue(manifestIn(staging).toFile(), manifest);
        Set<Path> made = new TreeSet<>(NamedFolders.of(root, manifest));
        current().ifPresent(before -> made.removeAll(NamedFolders.of(root, manifest(before))));
        made.add(staging);
        made.forEach(folder -> Folders.sync(folder, root));
        Folders.rename(staging, folder(manifest.id()));
        Pointer.at(manifest.id(), Pointer.read(root)).write(root);
    }

    /** Points readers at an edition that is there. */
    public void pointTo(EditionId id) {
        manifest(id);
        Pointer.at(id, Pointer.read(root)).write(root);
    }

    /** The editions that are kept for a meeting or a year: they are open to all roles, and do not expire. */
    public Set<EditionId> kept() {
        return KeptEditions.read(root);
    }

    /** Keeps an edition that is there. */
    public void keep(EditionId id) {
        manifest(id);
        KeptEditions.add(root, id);
    }

    /** Deletes an edition; it is gone at once for who opens it and stays for who has it open. */
    void delete(EditionId id) {
        Path aside = editions().resolve(".expired-" + id);
        Folders.rename(folder(id), aside);
        Folders.delete(aside);
    }

    Path root() {
        return root;
    }

    Path editions() {
        return root.resolve("editions");
    }

    Path folder(EditionId id) {
        return editions().resolve(id.toString());
    }

    private static Path manifestIn(Path folder) {
        return folder.resolve("manifest.json");
    }
}
