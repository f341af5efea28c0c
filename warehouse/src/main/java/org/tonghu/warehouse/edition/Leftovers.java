package org.tonghu.warehouse.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What nothing needs any more: what a load left that never got to its end, and what only expired editions needed. Only the
 * writer of the warehouse may look for it; what is being made would be found too.
 */
public final class Leftovers {
    private final EditionStore store;

    public Leftovers(EditionStore store) {
        this.store = store;
    }

    /** Deletes them. */
    public void delete() {
        find(store.all()).forEach(Folders::delete);
    }

    /** The folders that would be left over if the warehouse had just these editions. */
    List<Path> find(List<Manifest> editions) {
        List<Path> found = new ArrayList<>(store.unpublished());
        Folders.list(store.editions()).stream()
                .filter(folder -> folder.getFileName().toString().matches("\\.(building|expired)-\\d+"))
                .forEach(found::add);
        Set<Path> named = new TreeSet<>();
        editions.forEach(edition -> named.addAll(NamedFolders.of(store.root(), edition)));
        NamedFolders.KINDS.forEach(kind -> addUnnamed(store.root().resolve(kind), named, found));
        Path scratch = store.root().resolve(".work");
        if (Files.exists(scratch)) {
            found.add(scratch);
        }
        return found;
    }

    private static void addUnnamed(Path folder, Set<Path> named, List<Path> found) {
        for (Path inside : Folders.list(folder)) {
            if (named.contains(inside) || !Files.isDirectory(inside)) {
                continue;
            }
            if (named.stream().anyMatch(path -> path.startsWith(inside))) {
                addUnnamed(inside, named, found);
            } else {
                found.add(inside);
            }
        }
    }
}
