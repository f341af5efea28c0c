package org.tonghu.warehouse.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The deletion of old editions and of all that only they needed. The edition that readers are pointed at stays, whatever
 * its number, and so do those that are kept.
 *
 * @param editions the editions to delete, oldest first
 * @param folders the folders that no other edition needs, and what failed loads left
 */
public record Expiry(List<EditionId> editions, List<Path> folders) {

    /** What would be deleted to keep the newest editions only. */
    public static Expiry plan(EditionStore store, int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("Cannot keep " + keep + " editions, expected 1 or more");
        }
        List<Manifest> all = store.all();
        List<Manifest> old = all.subList(0, Math.max(0, all.size() - keep)).stream()
                .filter(m -> !store.current().equals(Optional.of(m.id())))
                .filter(m -> !store.kept().contains(m.id()))
                .toList();
        List<Manifest> kept = all.stream().filter(m -> !old.contains(m)).toList();
        return new Expiry(old.stream().map(Manifest::id).toList(), new Leftovers(store).find(kept));
    }

    /** Editions first: a crash in between leaves folders that nothing names, never an edition without its folders. */
    public void run(EditionStore store) {
        editions.forEach(store::delete);
        folders.forEach(Folders::delete);
    }
}
