package org.tonghu.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.warehouse.Warehouse;
import org.tonghu.warehouse.access.ClosedEditionException;
import org.tonghu.warehouse.access.Role;
import org.tonghu.warehouse.access.Viewer;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Made;
import org.tonghu.warehouse.edition.UnprotectedEditionException;

/** Editions of older programs, and editions beside each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionProtectionTest {
    private static final EditionId FIRST = new EditionId(1);
    private static final Viewer CONFERENCE = new Viewer(Role.CONFERENCE, Scope.PROVINCE);

    @TempDir
    private Path root = Path.of("");

    private EditionStore store = new EditionStore(root);

    /** It has one file, of exact figures, and says nowhere what may be shown. */
    @BeforeEach
    void an_edition_of_a_program_that_decided_while_reading() throws IOException {
        store = new EditionStore(root);
        new Made(root).publish();
        Path file = store.database(FIRST);
        Files.delete(file);
        Duck.migrate(file, "db/exact");
        try (Duck duck = Duck.open(file)) {
            ExactEdition.fill(duck);
            duck.execute("drop table declaration", Map.of());
        }
    }

    private record Figures(long rows, String hash) {}

    private static Figures figures(Path file) {
        try (Duck duck = Duck.openReadOnly(file)) {
            return duck.one(
                    Figures.class,
                    "select count(*) as rows, bit_xor(hash(signal_mart))::varchar as hash from signal_mart",
                    Map.of());
        }
    }

    @Test
    void it_is_refused_with_the_command_that_protects_it() {
        try (Warehouse warehouse = Warehouse.open(root, Declarations.bundled())) {
            assertThatThrownBy(() -> warehouse.edition(FIRST).as(CONFERENCE))
                    .isInstanceOf(UnprotectedEditionException.class)
                    .hasMessageContaining("./tonghu editions --warehouse DIR --protect");
        }
        assertThatThrownBy(() -> store.exact(FIRST)).isInstanceOf(UnprotectedEditionException.class);
    }

    @Test
    void protected_it_is_read_and_its_figures_are_what_they_were() {
        Figures before = figures(store.database(FIRST));
        new EditionProtection(store, Declarations.bundled()).protect(FIRST);
        assertThat(figures(store.exact(FIRST))).isEqualTo(before);
        try (Warehouse warehouse = Warehouse.open(root, Declarations.bundled())) {
            assertThat(warehouse.edition(FIRST).as(CONFERENCE).catalogue().indicators())
                    .isNotEmpty();
        }
    }

    @Test
    void protecting_it_twice_changes_nothing() {
        EditionProtection protection = new EditionProtection(store, Declarations.bundled());
        protection.protect(FIRST);
        Figures once = figures(store.exact(FIRST));
        protection.protect(FIRST);
        assertThat(figures(store.exact(FIRST))).isEqualTo(once);
    }

    @Test
    void an_older_edition_is_open_to_the_steward_and_once_it_is_kept_to_all() throws IOException {
        new EditionProtection(store, Declarations.bundled()).protect(FIRST);
        new Made(root).publish();
        try (Warehouse warehouse = Warehouse.open(root, Declarations.bundled())) {
            assertThatThrownBy(() -> warehouse.edition(FIRST).as(CONFERENCE))
                    .isInstanceOf(ClosedEditionException.class);
            assertThat(warehouse
                            .edition(FIRST)
                            .as(new Viewer(Role.STEWARD, Scope.PROVINCE))
                            .id())
                    .isEqualTo(FIRST);
            store.keep(FIRST);
            assertThat(warehouse.edition(FIRST).as(CONFERENCE).id()).isEqualTo(FIRST);
        }
    }
}
