package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.suppression.LinearProgram.Numbers;
import org.tonghu.warehouse.suppression.PublishedSystem.Component;
import org.tonghu.warehouse.suppression.PublishedSystem.Secret;
import org.tonghu.warehouse.suppression.Widths.Part;

/**
 * Looks at what is published as somebody from outside would, knowing nothing of how it was chosen: solves for the least and the
 * most that each held-back figure can be, and reports those of which too few whole numbers are left.
 */
public final class Audit {
    /** Solvers calculate with rounding errors; counts are far greater than these. */
    private static final double ROUNDING = 1e-5;

    /** What has been found to be possible for a part of a secret. */
    private static final class Found {
        private final Secret secret;
        private final int indicator;
        private final Part part;
        private double least = Double.MAX_VALUE;
        private double most = -1;

        Found(Secret secret, int indicator, Part part) {
            this.secret = secret;
            this.indicator = indicator;
            this.part = part;
        }

        void add(Numbers numbers) {
            double value = numbers.of(secret.row(), indicator, part);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }

        boolean isWide() {
            return roundedMost() - roundedLeast() + 1 >= part.needed;
        }

        long roundedLeast() {
            return (long) Math.ceil(least - ROUNDING);
        }

        long roundedMost() {
            return (long) Math.floor(most + ROUNDING);
        }
    }

    private Audit() {}

    /** What is told too much of, in order of indicator and figure; nothing where all is well. */
    public static List<Breach> breaches(PublishedTable table) {
        PublishedSystem system = new PublishedSystem(table);
        List<Breach> breaches = new ArrayList<>();
        for (Component component : system.components()) {
            breaches.addAll(breaches(table, system, component));
        }
        breaches.sort(Comparator.comparing(Breach::indicator)
                .thenComparing(Breach::key)
                .thenComparing(Breach::part));
        return breaches;
    }

    private static List<Breach> breaches(PublishedTable table, PublishedSystem system, Component component) {
        List<Found> all = new ArrayList<>();
        for (Secret secret : component.secrets()) {
            for (int i = 0; i < table.counted().size(); i++) {
                for (Part part : Part.values()) {
                    if (!system.isToldByZero(secret, i, part)) {
                        all.add(new Found(secret, i, part));
                    }
                }
            }
        }
        LinearProgram program = new LinearProgram(table, component);
        return all.stream()
                .filter(found -> !isWide(found, program, all))
                .map(found -> new Breach(
                        table.counted().get(found.indicator).id(),
                        found.secret.published().sum().key(),
                        found.part,
                        found.roundedLeast(),
                        found.roundedMost()))
                .toList();
    }

    /** Every solution that is found is one for all secrets, so that most are known to be wide before they are asked for. */
    private static boolean isWide(Found found, LinearProgram program, List<Found> all) {
        for (boolean most : new boolean[] {true, false}) {
            if (!found.isWide()) {
                Optional<Numbers> numbers = program.extreme(found.secret.row(), found.indicator, found.part, most);
                if (numbers.isEmpty()) {
                    return true;
                }
                all.forEach(other -> other.add(numbers.get()));
            }
        }
        return found.isWide();
    }
}
