package org.tonghu.warehouse.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tonghu.warehouse.duck.Duck;

/** Editions with as little in them as an edition can have. */
public record Made(Path root) {

    /** An edition of a database that was published by what the program declares. */
    public static Edition edition(Duck duck) {
        return Edition.of(manifest(1), duck, Declarations.bundled());
    }

    EditionStore store() {
        return new EditionStore(root);
    }

    /** Publishes the next edition as the load of a batch of children does. */
    public Manifest publish() throws IOException {
        Manifest manifest = manifest(store().next().number());
        Path staging = build(manifest);
        store().publish(staging, manifest);
        return manifest;
    }

    /** The same, but the machine dies between the rename of the folder and that of the pointer. */
    void publishHalf() throws IOException {
        Path pointer = root.resolve("CURRENT");
        byte[] before = Files.readAllBytes(pointer);
        publish();
        Files.write(pointer, before);
    }

    private Path build(Manifest manifest) throws IOException {
        Path staging = store().stage(manifest.id());
        Duck.migrate(EditionStore.database(staging, manifest.id()), "db/edition");
        try (Duck duck = Duck.open(EditionStore.database(staging, manifest.id()))) {
            duck.execute("create table number as select " + manifest.edition() + " as n", Map.of());
            DeclarationTable.write(duck, Declarations.bundled().files());
            duck.execute(
                    "insert into protection values (:rules)",
                    Map.of(
                            "rules",
                            Declarations.bundled()
                                    .protection(Declarations.bundled())
                                    .version()));
        }
        String folder = manifest.id().toString();
        for (String made : List.of("landed/children/", "quarantine/children/", "facts/", "marts/")) {
            Files.createDirectories(root.resolve(made + folder + (made.endsWith("s/") ? "/village_month" : "")));
        }
        return staging;
    }

    private static Manifest manifest(int edition) {
        LocalDate day = LocalDate.of(2021, 1, 15);
        List<String> landed =
                IntStream.rangeClosed(1, edition).mapToObj(Integer::toString).toList();
        return new Manifest(
                edition,
                day,
                YearMonth.of(2020, 1),
                YearMonth.of(2020, 12),
                "d",
                landed.stream()
                        .map(n -> new Batch(Integer.parseInt(n), day, true))
                        .toList(),
                Map.of("children", new DatasetFolders(landed, Integer.toString(edition))),
                Map.of("village_month", List.of(new Slice(YearMonth.of(2020, 1), YearMonth.of(2020, 1), edition))),
                Map.of(),
                Map.of(),
                true,
                List.of(),
                "h" + edition,
                "k");
    }
}
