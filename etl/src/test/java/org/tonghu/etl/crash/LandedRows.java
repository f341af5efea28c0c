package org.tonghu.etl.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Manifest;

/** The error-free rows that an edition stands on, by their content. */
final class LandedRows {
    private LandedRows() {}

    record Content(long rows, String hash) {}

    /** Rows and hash of each dataset. */
    static Map<String, Content> of(Path warehouse, Manifest manifest) {
        Map<String, Content> contents = new TreeMap<>();
        try (Duck duck = Duck.inMemory()) {
            manifest.datasets().forEach((dataset, folders) -> {
                String files = folders.landed().stream()
                        .flatMap(folder -> files(
                                warehouse.resolve("landed").resolve(dataset).resolve(folder)))
                        .collect(Collectors.joining(", "));
                if (!files.isEmpty()) {
                    contents.put(dataset, content(duck, files));
                }
            });
        }
        return contents;
    }

    private static Content content(Duck duck, String files) {
        return duck.one(
                Content.class,
                "select count(*) as rows, bit_xor(md5_number(cast(t as varchar)))::varchar as hash from read_parquet(["
                        + files + "]) t",
                Map.of());
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".parquet"))
                    .map(file -> "'" + file + "'")
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
