package org.tonghu.warehouse.suppression;

import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.suppression.Room.Range;
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

    /** The longest step that an exchange allows towards an aim, its common amount as near to 0 as can be. */
    static Optional<Step> longest(Aim aim, Exchange exchange, Room room, int furthest) {
        Optional<Step> best = Optional.empty();
        int towards = aim.direction() * exchange.factor(aim.cell());
        for (int i = 0; i <= 2 * furthest; i++) {
            long common = i % 2 == 0 ? -i / 2 : (i + 1) / 2;
            List<Range> ranges = room.ranges(common);
            if (ranges.isEmpty()) {
                continue;
            }
            Range range = ranges.get(aim.of().indicator());
            for (long wish : new long[] {0, -LONGEST, LONGEST, common - LONGEST, common + LONGEST}) {
                long other = range.nearest(wish);
                long gain = towards * room.moved(aim.of().part(), common, other);
                if (gain > best.map(Step::gain).orElse(0L) && gain <= LONGEST) {
                    best = Optional.of(new Step(exchange, new Choice(common, aim.of(), other).move(room, ranges), gain));
                }
            }
        }
        return best;
    }

    /** An amount of what is common and one of what an indicator has for itself; the others move as little as they can. */
    private record Choice(long common, Of of, long other) {
        Move move(Room room, List<Range> ranges) {
            long[] numerators = new long[ranges.size()];
            long[] denominators = new long[ranges.size()];
            for (int i = 0; i < ranges.size(); i++) {
                long moved = i == of.indicator() ? other : ranges.get(i).nearest(0);
                numerators[i] = room.moved(Part.NUMERATOR, common, moved);
                denominators[i] = room.moved(Part.DENOMINATOR, common, moved);
            }
            return new Move(numerators, denominators);
        }
    }
}
