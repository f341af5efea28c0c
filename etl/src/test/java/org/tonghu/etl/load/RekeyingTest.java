package org.tonghu.etl.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.Nightly;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.State;
import org.tonghu.etl.TwoDeliveries;
import org.tonghu.etl.Written;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Expiry;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.edition.Manifest;

/** Another key, the same people: no figure changes, no row is taken for new, and the old pseudonyms can be got rid of. */
class RekeyingTest {
    @TempDir
    private Path folder = Path.of("");

    private record Person(String pseudonym) {}

    @Test
    void afterARekeyEverythingIsKnownAgainAndNothingOfTheOldKeyIsLeft() throws IOException {
        Folders.copy(TwoDeliveries.warehouse(2), plain());
        Set<String> oldPersons = persons(plain());
        State withoutRekey = State.of(plain(), 2);
        String before = store().manifest(new EditionId(2)).contentHash();

        assertThat(rekey().contentHash()).isEqualTo(before);
        assertThat(State.of(plain(), 3)).isEqualTo(withoutRekey);
        assertThatThrownBy(() -> TwoDeliveries.load(plain(), 2, TwoDeliveries.key()))
                .hasMessageContaining("not the key of the warehouse");

        Expiry.plan(store(), 1).run(store());
        assertThat(persons(plain())).hasSameSizeAs(oldPersons).doesNotContainAnyElementsOf(oldPersons);

        assertThatAllOfASecondDeliveryIsKnown(withoutRekey);
        withdraw(2);
        assertThat(State.of(plain(), 5))
                .as("the second delivery in the place of the first")
                .isEqualTo(withoutRekey);
    }

    private void assertThatAllOfASecondDeliveryIsKnown(State before) {
        Pipeline.Result again = load(plain(), 2);
        assertThat(again.report().total("accepted")).isZero();
        assertThat(again.report().total("superseded")).isZero();
        assertThat(again.report().total("duplicate")).isPositive();
        assertThat(State.of(plain(), 4).marts()).isEqualTo(before.marts());
    }

    @Nightly
    @Test
    void afterARekeyBatchesCanBeTakenBackAsIfTheyHadNeverBeenThere() {
        Folders.copy(TwoDeliveries.warehouse(2), plain());
        rekey();
        Expiry.plan(store(), 1).run(store());
        load(plain(), 2);

        withdraw(1);
        load(folder.resolve("other"), 2);
        load(folder.resolve("other"), 2);
        assertThat(State.of(plain(), 5)).isEqualTo(State.of(folder.resolve("other"), 2));

        Expiry.plan(store(), 1).run(store());
        withdraw(2);
        assertThat(State.of(plain(), 6)).isEqualTo(State.of(folder.resolve("other"), 1));
    }

    private EditionStore store() {
        return new EditionStore(plain());
    }

    private Path plain() {
        return folder.resolve("plain");
    }

    private KeyFile secondKey() {
        return new KeyFile(folder.resolve("key2"));
    }

    private Manifest rekey() {
        return new Rekeying(OneSession.spark(), plain(), quiet())
                .run(new KeySource.InFile(new KeyFile(TwoDeliveries.key())), secondKey());
    }

    private Pipeline.Result load(Path warehouse, int delivery) {
        return TwoDeliveries.load(warehouse, delivery, secondKey().path());
    }

    private void withdraw(int batch) {
        Path root = plain();
        new Withdrawal(OneSession.spark(), root, quiet(), root.resolve(".work")).run(batch, List.of());
    }

    private static Progress quiet() {
        return new Progress(System.err, false, Pipeline.STEPS);
    }

    /** Every binary value of a row but the hashes, wherever in the warehouse it lies. */
    private static Set<String> persons(Path warehouse) throws IOException {
        Set<String> persons = new TreeSet<>();
        Pattern rows = Pattern.compile("/(landed|quarantine)/(children|workers|visits|trainings|cases)/");
        try (Duck duck = Duck.inMemory()) {
            for (Path file : Written.files(warehouse)) {
                if (file.toString().endsWith(".parquet")
                        && rows.matcher(file.toString()).find()) {
                    duck.query(Person.class, """
                            select hex(pseudonym) as pseudonym from (
                                unpivot (
                                    select columns(lambda c: c in ('person', 'child', 'worker'))
                                    from read_parquet('%s'))
                                on columns(*) into name of value pseudonym)
                            """.formatted(file), Map.of())
                            .forEach(person -> persons.add(person.pseudonym()));
                }
            }
        }
        return persons;
    }
}
