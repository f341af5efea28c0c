package org.tonghu.warehouse.suppression;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tonghu.warehouse.suppression.Step.Aim;
import org.tonghu.warehouse.suppression.Widths.Of;

/**
 * How many whole numbers a held-back cell can be, as far as given exchanges show it: each alone, and, where that is not enough,
 * several after each other. Every number that is counted is witnessed by a solution in whole numbers, so what is found wide
 * enough is wide enough, however cleverly somebody calculates.
 */
final class Reach {
    private static final int MOST_STEPS = 10;

    private final Hiding hiding;
    private final Solution solution;
    private final Set<Exchange> used = new LinkedHashSet<>();

    Reach(Hiding hiding) {
        this.hiding = hiding;
        this.solution = new Solution(hiding.grid);
    }

    /** The exchanges that showed something in the last measurement. */
    List<Exchange> used() {
        return List.copyOf(used);
    }

    /** What exchanges that the hiding allows show of a cell. */
    Widths measure(int cell, boolean[] exempt, Collection<Exchange> exchanges) {
        used.clear();
        Widths widths = new Widths(exempt);
        List<Exchange> useful =
                exchanges.stream().filter(e -> e.factor(cell) != 0).toList();
        scan(cell, useful, widths);
        for (int at = 0; at < widths.parts() && useful.size() > 1; at++) {
            for (int direction = -1; direction <= 1; direction += 2) {
                if (widths.missing(at) > 0) {
                    climb(new Aim(cell, Widths.of(at), direction), useful, widths);
                }
            }
        }
        return widths;
    }

    /** What can be seen from the solution as it is now, by one exchange each. */
    private void scan(int cell, List<Exchange> exchanges, Widths widths) {
        for (Exchange exchange : exchanges) {
            int before = widths.missing();
            if (before == 0) {
                return;
            }
            scan(cell, exchange, widths);
            if (widths.missing() < before) {
                used.add(exchange);
            }
        }
    }

    private void scan(int cell, Exchange exchange, Widths widths) {
        Room room = new Room(hiding, solution, exchange);
        int factor = exchange.factor(cell);
        long[] here = differences(cell, widths.parts());
        room.visit(common -> {
            for (int at = 0; at < widths.parts(); at++) {
                Of of = Widths.of(at);
                long one = here[at] + factor * room.moved(of.part(), common, room.lowest(of.indicator()));
                long other = here[at] + factor * room.moved(of.part(), common, room.highest(of.indicator()));
                widths.add(at, Math.min(one, other), Math.max(one, other), Math.abs(factor));
            }
            return !widths.isFull();
        });
    }

    /** How far the parts of a cell are from the truth. */
    private long[] differences(int cell, int parts) {
        long[] differences = new long[parts];
        for (int at = 0; at < parts; at++) {
            Of of = Widths.of(at);
            Count now = solution.count(cell, of.indicator());
            differences[at] = now.part(of.part())
                    - hiding.grid.count(cell, of.indicator()).part(of.part());
        }
        return differences;
    }

    /** Goes on, step by step, to where a part of the cell is greater (or smaller), looks around, and comes back. */
    private void climb(Aim aim, List<Exchange> exchanges, Widths widths) {
        Deque<Step> way = new ArrayDeque<>();
        for (int i = 0; i < MOST_STEPS && !widths.isFull(); i++) {
            Optional<Step> best = exchanges.stream()
                    .flatMap(e -> Step.longest(aim, e, new Room(hiding, solution, e)).stream())
                    .reduce((a, b) -> b.gain() > a.gain() ? b : a);
            if (best.isEmpty()) {
                break;
            }
            solution.apply(best.get().exchange(), best.get().move());
            way.push(best.get());
            used.add(best.get().exchange());
            scan(aim.cell(), exchanges, widths);
        }
        way.forEach(step -> solution.apply(step.exchange(), step.move().back()));
    }
}
