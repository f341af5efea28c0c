package org.tonghu.warehouse.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pointer moves; whatever lies about beside it counts for nothing. */
class EditionStoreTest {
    @TempDir
    private Path root = Path.of("");

    private Made made() {
        return new Made(root);
    }

    private List<Integer> history() {
        return made().store().all().stream().map(Manifest::edition).toList();
    }

    @Test
    void anEditionWhosePointerNeverMovedIsInNoHistoryAndItsNumberedIsGivenAgain() throws IOException {
        made().publish();
        made().publishHalf();

        assertThat(history()).containsExactly(1);
        assertThat(made().store().current()).contains(new EditionId(1));
        assertThatThrownBy(() -> made().store().manifest(new EditionId(2)))
                .hasMessageContaining("Cannot find edition: 2");
        assertThatThrownBy(() -> made().store().pointTo(new EditionId(2)))
                .hasMessageContaining("Cannot find edition: 2");
        assertThat(made().publish().edition()).isEqualTo(2);
        assertThat(history()).containsExactly(1, 2);
    }

    @Test
    void anEditionThatReadersWerePointedBackFromStaysInTheHistoryAndItsNumberedIsNotGivenAgain() throws IOException {
        made().publish();
        made().publish();
        made().store().pointTo(new EditionId(1));

        assertThat(history()).containsExactly(1, 2);
        assertThat(made().store().current()).contains(new EditionId(1));
        assertThat(made().publish().edition()).isEqualTo(3);
        assertThat(made().store().current()).contains(new EditionId(3));
    }

    @Test
    void whatWasPublishedIsNeverBuiltAnew() throws IOException {
        made().publish();

        assertThatThrownBy(() -> made().store().stage(new EditionId(1))).hasMessageContaining("it was published");
    }

    @Test
    void whatALoadLeftIsDeletedAndNothingElse() throws IOException {
        made().publish();
        List<Path> before = folders();
        made().publishHalf();
        for (String left : List.of(
                "editions/.building-3",
                "editions/.expired-1",
                "landed/children/k2/1",
                "landed/visits/2",
                "facts/2/person_month",
                ".work/kept")) {
            Files.createDirectories(root.resolve(left));
        }

        new Leftovers(made().store()).delete();

        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void expiryKeepsTheNewestTheCurrentAndAllThatTheyNeed() throws IOException {
        for (int i = 0; i < 4; i++) {
            made().publish();
        }
        made().store().pointTo(new EditionId(2));

        Expiry expiry = Expiry.plan(made().store(), 1);
        assertThat(expiry.editions()).containsExactly(new EditionId(1), new EditionId(3));
        assertThat(history()).containsExactly(1, 2, 3, 4);
        expiry.run(made().store());

        assertThat(history()).containsExactly(2, 4);
        assertThat(root.resolve("facts").toFile().list()).containsExactlyInAnyOrder("2", "4");
        assertThat(root.resolve("marts").toFile().list()).containsExactlyInAnyOrder("2", "4");
        assertThat(root.resolve("landed/children").toFile().list()).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThatThrownBy(() -> made().store().manifest(new EditionId(1))).isInstanceOf(ExpiredEditionException.class);
        assertThat(made().publish().edition()).isEqualTo(5);
    }

    @Test
    void whoReadsAnEditionWhileItExpiresGetsHisAnswerAndWhoComesLaterIsTold() throws IOException {
        made().publish();
        made().publish();
        EditionId first = new EditionId(1);
        try (OpenEditions open = new OpenEditions(made().store(), Declarations.bundled())) {
            int answer = open.read(first, edition -> {
                Expiry.plan(made().store(), 1).run(made().store());
                return edition.database()
                        .one(Numbered.class, "select n from number", Map.of())
                        .n();
            });

            assertThat(answer).isEqualTo(1);
            assertThatThrownBy(() -> open.read(first, edition -> 0))
                    .isInstanceOf(ExpiredEditionException.class)
                    .hasMessageContaining("edition 1: it has expired");
            assertThatThrownBy(() -> open.read(new EditionId(9), edition -> 0))
                    .isNotInstanceOf(ExpiredEditionException.class)
                    .hasMessageContaining("Cannot find edition: 9");
        }
    }

    record Numbered(int n) {}

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }
}
