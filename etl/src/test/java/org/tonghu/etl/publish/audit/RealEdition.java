package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tonghu.etl.SmallInbox;
import org.tonghu.etl.mart.FactFolders;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;

/** Copies of a really loaded edition, damaged and put before the checks as if they were to be published next. */
final class RealEdition {
    private static final Path WAREHOUSE = SmallInbox.warehouse();
    private static final EditionId FIRST = new EditionId(1);

    private RealEdition() {}

    /** Why a damaged copy is refused; readers keep the edition that they had. */
    static String refusal(Consumer<Duck> damage) {
        EditionStore store = new EditionStore(WAREHOUSE);
        AuditException refused = catchThrowableOfType(
                AuditException.class,
                () -> damaged(damage, candidate -> Audits.run(candidate, AuditSettings.in(WAREHOUSE), List.of())));
        assertThat(refused).as("the damage is found").isNotNull();
        assertThat(store.current()).contains(FIRST);
        assertThat(store.all()).hasSize(1);
        return String.valueOf(refused.getMessage());
    }

    /** What a doubt finds in a changed copy. */
    static List<Finding> findings(Check.Doubt doubt, Consumer<Duck> change) {
        return damaged(change, candidate -> doubt.findings(candidate, AuditSettings.in(WAREHOUSE)));
    }

    private static <T> T damaged(Consumer<Duck> damage, Function<Candidate, T> work) {
        EditionStore store = new EditionStore(WAREHOUSE);
        EditionId next = store.next();
        Path staging = store.stage(next);
        Path database = EditionStore.exact(staging, next);
        copy(store.exact(FIRST), database);
        try (Duck duck = Duck.open(database)) {
            duck.execute("delete from audit", Map.of());
            damage.accept(duck);
            FactFolders folders = new FactFolders(WAREHOUSE);
            return work.apply(
                    new Candidate(duck, store.manifest(FIRST), Optional.of(store.exact(FIRST)), folders, staging));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
