package org.tonghu.warehouse.suppression;

import java.util.Optional;
import org.tonghu.warehouse.suppression.Solution.Move;
import org.tonghu.warehouse.suppression.Widths.Of;
import org.tonghu.warehouse.suppression.Widths.Part;

/**
 * One exchange driven by one amount.
 *
 * @param gain by how much it takes the part of the cell where it should go
 */
record Step(Exchange exchange, Move move, long gain) {
    /** No step goes further, or it would leap over what is asked for. */
    private static final int LONGEST = 10;

    /** Where to: a part of a cell, up (1) or down (-1). */
    record Aim(int cell, Of of, int direction) {}

    /** Looks through one exchange for the longest step. */
    private static final class Search {
        private final Aim aim;
        private final Exchange exchange;
        private final Room room;
        private Optional<Step> best = Optional.empty();

        Search(Aim aim, Exchange exchange, Room room) {
            this.aim = aim;
            this.exchange = exchange;
            this.room = room;
        }

        boolean at(long common) {
            int towards = aim.direction() * exchange.factor(aim.cell());
            for (long wish : new long[] {0, -LONGEST, LONGEST, common - LONGEST, common + LONGEST}) {
                long other = nearest(aim.of().indicator(), wish);
                long gain = towards * room.moved(aim.of().part(), common, other);
                if (gain > best.map(Step::gain).orElse(0L) && gain <= LONGEST) {
                    best = Optional.of(new Step(exchange, move(common, other), gain));
                }
            }
            return best.map(Step::gain).orElse(0L) < LONGEST;
        }

        private long nearest(int indicator, long wish) {
            return Math.clamp(wish, room.lowest(indicator), room.highest(indicator));
        }

        /** The other indicators move as little as they can. */
        private Move move(long common, long other) {
            long[] numerators = new long[room.indicators()];
            long[] denominators = new long[room.indicators()];
            for (int i = 0; i < numerators.length; i++) {
                long moved = i == aim.of().indicator() ? other : nearest(i, 0);
                numerators[i] = room.moved(Part.NUMERATOR, common, moved);
                denominators[i] = room.moved(Part.DENOMINATOR, common, moved);
            }
            return new Move(numerators, denominators);
        }
    }

    /** The longest step that an exchange allows towards an aim, its common amount as near to 0 as can be. */
    static Optional<Step> longest(Aim aim, Exchange exchange, Room room) {
        Search search = new Search(aim, exchange, room);
        room.visit(search::at);
        return search.best;
    }
}
