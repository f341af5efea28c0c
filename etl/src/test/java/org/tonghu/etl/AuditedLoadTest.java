package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.publish.audit.AuditException;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.audit.Audits;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.edition.Release;

/** Loads that checks refuse, and one that a steward lets pass. */
class AuditedLoadTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRefusedLoadLeavesTheOldEditionUntilAStewardReleasesItOrTheDamageIsMended() throws IOException {
        Path warehouse = folder.resolve("warehouse");
        SmallInbox.copy(SmallInbox.warehouse(), warehouse);
        Files.writeString(warehouse.resolve("audits.yaml"), "block: [overspent]\n");
        assertRefused("核验 overspent 有 1 项疑点，例如 柘荣县");

        Release release = new Release("overspent", "结转资金", "林处长");
        load(List.of(release));
        EditionStore store = new EditionStore(warehouse);
        assertThat(store.current()).contains(new EditionId(2));
        assertThat(store.manifest(new EditionId(2)).releases()).containsExactly(release);
        assertThat(warehouse.resolve("editions/.building-2")).doesNotExist();
        assertAccepted(store.exact(new EditionId(2)));

        Files.delete(warehouse.resolve("audits.yaml"));
        damageMart(store.exact(new EditionId(2)));
        assertRefused("B01");
        assertThat(store.current()).contains(new EditionId(2));
    }

    private void assertRefused(String why) {
        EditionStore store = new EditionStore(folder.resolve("warehouse"));
        var before = store.current();
        assertThatThrownBy(() -> load(List.of()))
                .isInstanceOf(AuditException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("未发布");
        assertThat(store.current()).isEqualTo(before);
    }

    private static void assertAccepted(Path database) {
        try (Duck duck = Duck.openReadOnly(database)) {
            assertThat(new Audits(duck, Access.toAll(Divisions.bundled())).checks())
                    .filteredOn(check -> check.checkName().equals("overspent"))
                    .singleElement()
                    .satisfies(check -> {
                        assertThat(check.acceptedBy()).contains("林处长");
                        assertThat(check.findings()).isEqualTo(1);
                    });
        }
    }

    /** An inbox without files. */
    private void load(List<Release> releases) {
        Path empty = folder.resolve("empty");
        Folders.make(empty);
        SmallInbox.load(folder, empty, releases);
    }

    /** An edition whose file was tampered with: the next takes its untouched marts over. */
    private static void damageMart(Path database) {
        try (Duck duck = Duck.open(database)) {
            duck.execute(
                    "update mart set denominator = denominator + 1 where indicator = 'B01' and level = 'county'",
                    Map.of());
        }
    }
}
