package org.tonghu.etl.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.etl.Nightly;
import org.tonghu.etl.Times;
import org.tonghu.etl.TwoDeliveries;
import org.tonghu.etl.publish.Hashes;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.edition.Leftovers;
import org.tonghu.warehouse.edition.Manifest;

/** Whatever a load dies of, readers see the old edition or the new one, and the next load ends where a calm one would. */
class CrashTest {
    @TempDir
    private static Path folder = Path.of("");

    private static List<String> calmFolders = List.of();

    /** Two in every run, forty at night, or {@code -Dtonghu.kills=N}. */
    static Stream<Kill> kills() {
        return LongStream.rangeClosed(1, Times.of("tonghu.kills", 2, 40)).mapToObj(Kill::new);
    }

    @BeforeAll
    static void takeOneBatchAndThenAnotherThatWereLoadedWithoutAnyTrouble() throws IOException {
        Folders.copy(TwoDeliveries.warehouse(2), folder.resolve("calm"));
        Files.createFile(folder.resolve("calm").resolve("load.lock"));
        new Leftovers(new EditionStore(folder.resolve("calm"))).delete();
        calmFolders = Trees.folders(folder.resolve("calm"));
        assertThat(calm().contentHash()).isNotEqualTo(old().contentHash());
    }

    @ParameterizedTest
    @MethodSource("kills")
    void aKilledLoadLeavesTheOldEditionOrTheNewOneAndTheNextLoadMendsTheRest(Kill kill) throws Exception {
        Path warehouse = copyOfOld("killed-" + kill.seed());
        Child load = Child.start(folder.resolve("child-" + kill.seed()), "", arguments(warehouse));
        try {
            kill.await(load, warehouse);
        } finally {
            load.kill();
        }
        assertOldOrNew(warehouse);
        assertTheNextLoadMends(warehouse);
    }

    @Nightly
    @Test
    void aFullDiskIsToldAndTheNextLoadMendsTheRest() throws Exception {
        Path warehouse = folder.resolve("full");
        long room = Trees.kilobytes(TwoDeliveries.warehouse(1)) + 900;
        try (Disk disk = Disk.mount(warehouse, room)) {
            copyOfOld("full");
            Path home = folder.resolve("child-full");
            Child load = Child.start(home, disk.limit(300), arguments(warehouse));

            assertThat(load.end()).as(load.says()).isEqualTo(1);
            assertThat(load.says()).contains("磁盘已满").contains("The disk is full");
            assertThat(Files.readString(home.resolve("tonghu.log"))).contains(" failed", "\tat org.tonghu.");
            assertThat(current(warehouse)).isEqualTo(1);
            assertOldOrNew(warehouse);
            disk.grow();
            assertTheNextLoadMends(warehouse);
        }
    }

    @Nightly
    @Test
    void ofTwoLoadsAtOnceTheSecondIsToldWhoWritesAndTheFirstEndsAsIfAlone() throws Exception {
        Path warehouse = copyOfOld("two");
        Files.createDirectories(warehouse.resolve("landed/children/2"));
        Files.createDirectories(warehouse.resolve("marts/2/left"));
        Child first = Child.start(folder.resolve("child-first"), "", arguments(warehouse));
        while (!first.says().contains("[1/") && first.process().isAlive()) {
            Thread.sleep(20);
        }
        Child second = Child.start(folder.resolve("child-second"), "", arguments(warehouse));

        assertThat(second.end()).as(second.says()).isEqualTo(1);
        assertThat(second.says())
                .contains("tonghu load, process " + first.process().pid());
        assertThat(first.end()).as(first.says()).isZero();
        assertThat(Hashes.of(new EditionStore(warehouse).exact(new EditionId(2))))
                .isEqualTo(calm().contentHash());
        assertThat(Trees.folders(warehouse)).isEqualTo(calmFolders);
    }

    private static void assertOldOrNew(Path warehouse) {
        EditionStore store = new EditionStore(warehouse);
        Manifest seen = manifestOf(warehouse, current(warehouse));
        assertThat(seen).isEqualTo(seen.edition() == 1 ? old() : calm());
        assertThat(Hashes.of(store.exact(seen.id()))).isEqualTo(seen.contentHash());
        assertThat(store.all()).last().isEqualTo(seen);
    }

    /** As the command does it: it deletes what is left over, and loads. */
    private static void assertTheNextLoadMends(Path warehouse) throws IOException {
        EditionStore store = new EditionStore(warehouse);
        new Leftovers(store).delete();
        if (current(warehouse) == 1) {
            assertThat(TwoDeliveries.load(warehouse, 2, TwoDeliveries.key()).manifest())
                    .isEqualTo(calm());
            new Leftovers(store).delete();
        }
        assertThat(Hashes.of(store.exact(new EditionId(2)))).isEqualTo(calm().contentHash());
        assertThat(Trees.folders(warehouse)).isEqualTo(calmFolders);
        assertThat(LandedRows.of(warehouse, calm())).isEqualTo(LandedRows.of(folder.resolve("calm"), calm()));
    }

    private static Path copyOfOld(String name) throws IOException {
        Path warehouse = folder.resolve(name);
        Trees.copy(TwoDeliveries.warehouse(1), warehouse);
        return warehouse;
    }

    private static Manifest old() {
        return manifestOf(TwoDeliveries.warehouse(1), 1);
    }

    private static Manifest calm() {
        return manifestOf(folder.resolve("calm"), 2);
    }

    private static Manifest manifestOf(Path warehouse, int edition) {
        return new EditionStore(warehouse).manifest(new EditionId(edition));
    }

    private static int current(Path warehouse) {
        return new EditionStore(warehouse).current().orElseThrow().number();
    }

    private static List<String> arguments(Path warehouse) {
        return List.of(
                "load",
                "--inbox=" + TwoDeliveries.inbox(2),
                "--warehouse=" + warehouse,
                "--load-date=" + TwoDeliveries.loadDate(2),
                "--key-file=" + TwoDeliveries.key(),
                "--master=local[2]");
    }
}
