package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tonghu.warehouse.suppression.Decision.Status;
import org.tonghu.warehouse.value.RateBand;

/**
 * What everybody can know of a table once it is published: what sums of what there are, the counts that are shown, and the
 * bands of those that are not.
 *
 * @param leaves how many there are
 */
public record PublishedTable(List<Counted> counted, boolean sharesDenominator, int leaves, List<Published> sums) {
    /**
     * One sum, by indicator.
     *
     * @param shown its counts; empty where it is held back
     * @param bands what is told of its rates instead
     * @param secret whether it must stay unknown: it is held back, or small and shown nowhere
     */
    public record Published(Sum sum, List<Count> shown, List<Optional<RateBand>> bands, boolean secret) {}

    private record Cell(String indicator, SumKey key) {}

    public PublishedTable {
        counted = List.copyOf(counted);
        sums = List.copyOf(sums);
    }

    /** The table as readers get it after the decisions. */
    public static PublishedTable of(ProtectedTable table, List<Decision> decisions) {
        Map<Cell, Decision> byCell = new HashMap<>();
        decisions.forEach(decision -> byCell.put(new Cell(decision.indicator(), decision.key()), decision));
        List<Published> sums =
                table.sums().stream().map(sum -> published(table, sum, byCell)).toList();
        return new PublishedTable(
                table.counted(), table.sharesDenominator(), table.leaves().size(), sums);
    }

    private static Published published(ProtectedTable table, Sum sum, Map<Cell, Decision> byCell) {
        List<Count> counts = IntStream.range(0, table.counted().size())
                .mapToObj(indicator -> table.count(sum, indicator))
                .toList();
        if (!sum.shown()) {
            boolean small = IntStream.range(0, counts.size())
                    .anyMatch(i -> counts.get(i).isSmall(table.counted().get(i).minimumDenominator()));
            return new Published(
                    sum,
                    List.of(),
                    counts.stream().map(c -> Optional.<RateBand>empty()).toList(),
                    small);
        }
        List<Decision> here = table.counted().stream()
                .map(counted -> byCell.get(new Cell(counted.id(), sum.key())))
                .toList();
        boolean shown = here.stream().allMatch(decision -> decision.status() == Status.SHOWN);
        return new Published(
                sum,
                shown ? counts : List.of(),
                here.stream().map(Decision::band).toList(),
                !shown);
    }

    /** The same, but with a held-back sum shown: what somebody has let slip. */
    public PublishedTable showing(ProtectedTable table, SumKey key) {
        List<Published> slipped = new ArrayList<>();
        for (Published published : sums) {
            List<Count> counts = IntStream.range(0, counted.size())
                    .mapToObj(indicator -> table.count(published.sum(), indicator))
                    .toList();
            slipped.add(
                    published.sum().key().equals(key)
                            ? new Published(published.sum(), counts, published.bands(), false)
                            : published);
        }
        return new PublishedTable(counted, sharesDenominator, leaves, slipped);
    }
}
