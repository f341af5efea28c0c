package org.tonghu.warehouse.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folders below a warehouse that an edition needs: those that its manifest names, and those in which its batches came,
 * from which rows are taken again when another batch is taken back.
 */
final class NamedFolders {
    /** The folders that hold nothing but such folders. */
    static final List<String> KINDS = List.of("landed", "quarantine", "fates", "corrections", "facts", "marts");

    private NamedFolders() {}

    static Set<Path> of(Path root, Manifest manifest) {
        Set<Path> named = new TreeSet<>();
        manifest.datasets().forEach((dataset, folders) -> {
            Path landed = root.resolve("landed").resolve(dataset);
            Path quarantine = root.resolve("quarantine").resolve(dataset);
            folders.landed().forEach(folder -> named.add(landed.resolve(folder)));
            folders.afterLastStep().ifPresent(folder -> {
                named.add(quarantine.resolve(folder));
                named.add(root.resolve("fates").resolve(dataset).resolve(folder));
            });
            manifest.batches().forEach(batch -> {
                named.add(landed.resolve(batch.folder()));
                named.add(quarantine.resolve(batch.folder()));
                named.add(root.resolve("corrections").resolve(dataset).resolve(batch.folder()));
            });
        });
        manifest.facts().values().stream().flatMap(List::stream).forEach(slice -> {
            String made = Integer.toString(slice.edition());
            named.add(root.resolve("facts").resolve(made));
            named.add(root.resolve("marts").resolve(made));
        });
        return named;
    }
}
