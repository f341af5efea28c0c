package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.mart.Marks;
import org.tonghu.etl.mart.MartStore;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.Slice;

/** An edition takes over from the one before what was made by the rules that still hold, and recomputes the rest. */
class StaleMarkTest {
    @TempDir
    private Path folder = Path.of("");

    private Path inbox = Path.of("");

    @BeforeEach
    void aVoucherComesLater() throws IOException {
        inbox = Files.createDirectories(folder.resolve("late"));
        Files.writeString(inbox.resolve("funds.csv"), """
                凭证号,年度,区划代码,资金来源,支出方向,预算金额(万元),下达金额(万元),支出金额(万元),记账日期,作废
                F5,2020,350702,福彩公益金,儿童关爱服务,10,10,6,2020-12-20,
                """);
    }

    @Test
    void aFactWithAnotherMarkIsRecomputedAlone() throws IOException {
        Path step = step();
        StaleMarks.write(step.resolve("warehouse"), 1, "village_month");
        falsify(step.resolve("warehouse"), "village_month");
        SmallInbox.load(step, inbox, List.of());

        assertThat(recomputedWhole(step)).containsExactly("village_month");
        assertThat(figures(step, 2)).isEqualTo(figures(fromNothing(), 1));
    }

    @Test
    void afterAnEditionThatKnowsNoMarksAllIsRecomputed() throws IOException {
        Path step = step();
        Path manifest = StaleMarks.manifest(step.resolve("warehouse"), 1);
        Files.writeString(manifest, Files.readString(manifest).replace("\"marks\"", "\"rules\""));
        assertThat(manifest(step, 1).marks()).isEmpty();
        SmallInbox.load(step, inbox, List.of());

        assertThat(recomputedWhole(step)).isEqualTo(Marks.bundled().keySet());
        assertThat(manifest(step, 2).marks()).isEqualTo(Marks.bundled());
    }

    private Path step() throws IOException {
        Path step = Files.createDirectories(folder.resolve("step"));
        SmallInbox.copy(SmallInbox.warehouse(), step.resolve("warehouse"));
        return step;
    }

    /** Figures that were made by another rule. */
    private static void falsify(Path warehouse, String fact) {
        List<String> indicators = MartStore.indicatorsOver(fact).stream()
                .map(indicator -> indicator.id())
                .toList();
        State before = State.of(warehouse, 1);
        try (Duck duck = Duck.open(new EditionStore(warehouse).exact(new EditionId(1)))) {
            duck.execute(
                    "update mart set denominator = denominator + 7 where list_contains(:indicators, indicator)",
                    Map.of("indicators", indicators));
        }
        assertThat(State.of(warehouse, 1).marts()).isNotEqualTo(before.marts());
    }

    private Path fromNothing() throws IOException {
        Path whole = Files.createDirectories(folder.resolve("whole"));
        SmallInbox.copy(SmallInbox.inbox(), whole.resolve("inbox"));
        SmallInbox.copy(inbox, whole.resolve("inbox/late"));
        SmallInbox.load(whole, whole.resolve("inbox"), List.of());
        return whole;
    }

    private static List<Object> figures(Path at, int edition) {
        State state = State.of(at.resolve("warehouse"), edition);
        return List.of(state.marts(), state.doubts());
    }

    /** The tables of which the second edition made all months of all units. */
    private static Set<String> recomputedWhole(Path at) {
        Slice whole = new Slice(SmallInbox.FIRST, SmallInbox.FIRST, 2);
        return manifest(at, 2).facts().entrySet().stream()
                .filter(slices -> slices.getValue().stream().anyMatch(slice -> slice.equals(whole)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Manifest manifest(Path at, int edition) {
        return new EditionStore(at.resolve("warehouse")).manifest(new EditionId(edition));
    }
}
