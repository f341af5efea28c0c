package org.tonghu.etl.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.State;
import org.tonghu.etl.Written;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;
import org.tonghu.etl.sample.RandomDeliveries;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Expiry;
import org.tonghu.warehouse.edition.Manifest;

/** Another key, the same people: no figure changes, no row is taken for new, and the old pseudonyms can be got rid of. */
class RekeyingTest {
    private static final YearMonth FIRST = YearMonth.of(2020, 3);

    @TempDir
    private Path folder = Path.of("");

    private record Person(String pseudonym) {}

    @Test
    void afterARekeyEverythingIsKnownAgainAndNothingOfTheOldKeyIsLeft() throws IOException {
        RandomDeliveries deliveries = new RandomDeliveries(4);
        deliveries.write(FIRST, folder.resolve("in/1"));
        deliveries.write(FIRST.plusMonths(1), folder.resolve("in/2"));
        load("plain", 1, "key");
        Manifest before = load("plain", 2, "key").manifest();
        Set<String> oldPersons = persons(folder.resolve("plain"));
        State withoutRekey = State.of(folder.resolve("plain"), 2);

        Manifest rekeyed = rekey("key", "key2");
        assertThat(rekeyed.contentHash()).isEqualTo(before.contentHash());
        assertThat(State.of(folder.resolve("plain"), 3)).isEqualTo(withoutRekey);
        assertThatThrownBy(() -> load("plain", 2, "key")).hasMessageContaining("not the key of the warehouse");

        Expiry.plan(store(), 1).run(store());
        assertThat(persons(folder.resolve("plain"))).hasSameSizeAs(oldPersons).doesNotContainAnyElementsOf(oldPersons);

        assertThatAllOfASecondDeliveryIsKnown(withoutRekey);
        assertThatABatchCanBeTakenBack();
    }

    private void assertThatAllOfASecondDeliveryIsKnown(State before) {
        Pipeline.Result again = load("plain", 2, "key2");
        assertThat(again.report().total("accepted")).isZero();
        assertThat(again.report().total("superseded")).isZero();
        assertThat(again.report().total("duplicate")).isPositive();
        assertThat(State.of(folder.resolve("plain"), 4).marts()).isEqualTo(before.marts());
    }

    private void assertThatABatchCanBeTakenBack() {
        withdraw(1);
        load("other", 2, "key2");
        load("other", 2, "key2");
        assertThat(State.of(folder.resolve("plain"), 5)).isEqualTo(State.of(folder.resolve("other"), 2));

        Expiry.plan(store(), 1).run(store());
        withdraw(2);
        assertThat(State.of(folder.resolve("plain"), 6)).isEqualTo(State.of(folder.resolve("other"), 1));
    }

    private EditionStore store() {
        return new EditionStore(folder.resolve("plain"));
    }

    private Manifest rekey(String from, String to) {
        return new Rekeying(OneSession.spark(), folder.resolve("plain"), quiet())
                .run(new KeySource.InFile(new KeyFile(folder.resolve(from))), new KeyFile(folder.resolve(to)));
    }

    private void withdraw(int batch) {
        Path root = folder.resolve("plain");
        new Withdrawal(OneSession.spark(), root, quiet(), root.resolve(".work")).run(batch, List.of());
    }

    private Pipeline.Result load(String warehouse, int delivery, String key) {
        Path root = folder.resolve(warehouse);
        LoadOptions options = new LoadOptions(
                folder.resolve("in").resolve(Integer.toString(delivery)),
                root,
                FIRST.plusMonths(delivery).atDay(1),
                Optional.of(FIRST),
                folder.resolve(key));
        return new Pipeline(OneSession.spark(), options, quiet(), root.resolve(".work")).run();
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
