package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.warehouse.EditionView;
import org.tonghu.warehouse.UnitQuery;
import org.tonghu.warehouse.Warehouse;
import org.tonghu.warehouse.access.Role;
import org.tonghu.warehouse.access.Viewer;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.ExpiredEditionException;
import org.tonghu.warehouse.edition.Folders;

/** The dashboard reads on while editions are loaded, rolled back to and expired. */
class ReadersTest {
    private static final Duration BETWEEN_CLICKS = Duration.ofMillis(20);
    private static final int READERS = 3;

    @TempDir
    private Path folder = Path.of("");

    /** What readers saw of each edition: one thing each. */
    private final Map<EditionId, Set<String>> seen = new ConcurrentHashMap<>();

    private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void readersSeeWholeEditionsAndNoErrorWhateverHappensBesideThem() throws InterruptedException {
        Folders.copy(TwoDeliveries.warehouse(1), folder.resolve("warehouse"));
        try (Warehouse warehouse = Warehouse.open(folder.resolve("warehouse"), Declarations.bundled())) {
            List<Thread> readers = IntStream.range(0, READERS)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> readOn(warehouse)))
                    .toList();
            TwoDeliveries.load(folder.resolve("warehouse"), 2, TwoDeliveries.key());
            rollBackAndForth();
            TwoDeliveries.load(folder.resolve("warehouse"), 2, TwoDeliveries.key());
            expireAllButTheNewest();
            done.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        assertThat(errors).isEmpty();
        assertThat(answers.get()).isGreaterThan(50);
        assertThat(seen.keySet()).contains(new EditionId(1), new EditionId(2), new EditionId(3));
        assertThat(seen.values()).allSatisfy(states -> assertThat(states).hasSize(1));
    }

    private void rollBackAndForth() {
        for (int i = 0; i < 10; i++) {
            assertThat(command("rollback", "--to=" + (1 + i % 2)).exit()).isZero();
        }
    }

    private void expireAllButTheNewest() {
        assertThat(command("editions", "--format=csv").out().lines()).hasSize(4);
        assertThat(command("expire", "--keep=1", "--dry-run").out()).contains("将删除 would delete: 版次 edition 1");
        assertThat(command("editions", "--format=csv").out().lines()).hasSize(4);
        assertThat(command("expire", "--keep=1").out())
                .contains("已删除 deleted: 版次 edition 1", "已删除 deleted: 版次 edition 2", "2 editions and");
        assertThat(command("editions", "--format=csv").out().lines()).hasSize(2);
        assertThat(command("rollback", "--to=1").exit()).isEqualTo(2);
        assertThat(command("expire", "--keep=0").exit()).isEqualTo(2);
    }

    private Run command(String name, String... options) {
        List<String> arguments = new ArrayList<>(List.of(name, "--warehouse=" + folder.resolve("warehouse")));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    /** As people do who look and click: a reader that never rests would only slow the loads beside it. */
    private void readOn(Warehouse warehouse) {
        while (!done.get()) {
            LockSupport.parkNanos(BETWEEN_CLICKS.toNanos());
            EditionId edition = warehouse.newest();
            try {
                seen.computeIfAbsent(edition, e -> ConcurrentHashMap.newKeySet())
                        .add(read(warehouse, edition));
                answers.incrementAndGet();
            } catch (ExpiredEditionException told) {
                assertGone(edition);
            } catch (RuntimeException | AssertionError e) {
                errors.add(e);
            }
        }
    }

    private void assertGone(EditionId edition) {
        if (new EditionStore(folder.resolve("warehouse")).all().stream().anyMatch(m -> m.id().equals(edition))) {
            errors.add(new AssertionError(edition + " was told to have expired"));
        }
    }

    private static String read(Warehouse warehouse, EditionId edition) {
        UnitQuery counties = new UnitQuery(TwoDeliveries.FIRST, DivisionKey.FUJIAN, DivisionLevel.COUNTY);
        EditionView view = warehouse.edition(edition).as(new Viewer(Role.STEWARD, Scope.PROVINCE));
        return warehouse.manifest(edition).contentHash()
                + view.values().of(counties)
                + view.loads().batches();
    }
}
