package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tonghu.warehouse.suppression.PublishedTable.Published;
import org.tonghu.warehouse.value.RateBand;

/** What is published as equations and bounds over the leaves that it does not tell, fallen apart where nothing ties them. */
final class PublishedSystem {
    /** The unknown leaves of a sum, and what is known of it together. */
    record Row(List<Integer> unknown, List<Count> known) {}

    /** Unknown leaves together are what the sum is less its known leaves. */
    record Equation(List<Integer> unknown, List<Count> rest) {}

    /** The rate of a sum lies in a band. */
    record Bound(Row row, int indicator, RateBand band) {}

    /** A sum that must stay unknown. */
    record Secret(Published published, Row row) {}

    /** Leaves that are tied to each other, with all that ties them. */
    record Component(List<Integer> leaves, List<Equation> equations, List<Bound> bounds, List<Secret> secrets) {}

    private final PublishedTable table;
    private final Map<Integer, List<Count>> known = new LinkedHashMap<>();
    private final Map<List<Integer>, Equation> equations = new LinkedHashMap<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();

    PublishedSystem(PublishedTable table) {
        this.table = table;
        table.sums().stream()
                .filter(published -> published.sum().leaves().size() == 1
                        && !published.shown().isEmpty())
                .forEach(published -> known.put(published.sum().leaves().getFirst(), published.shown()));
        table.sums().forEach(this::add);
    }

    private void add(Published published) {
        Row row = row(published.sum());
        if (!published.shown().isEmpty() && !row.unknown().isEmpty()) {
            List<Count> rest = new ArrayList<>();
            for (int i = 0; i < table.counted().size(); i++) {
                rest.add(published.shown().get(i).minus(row.known().get(i)));
            }
            equations.putIfAbsent(row.unknown(), new Equation(row.unknown(), rest));
        }
        for (int i = 0; i < table.counted().size() && published.shown().isEmpty(); i++) {
            Optional<RateBand> band = published.bands().get(i);
            if (band.isPresent()) {
                bounds.add(new Bound(row, i, band.get()));
            }
        }
        if (published.secret()) {
            secrets.add(new Secret(published, row));
        }
    }

    private Row row(Sum sum) {
        List<Integer> unknown =
                sum.leaves().stream().filter(leaf -> !known.containsKey(leaf)).toList();
        List<Count> nothing = Collections.nCopies(table.counted().size(), Count.NONE);
        List<Count> counts = IntStream.range(0, table.counted().size())
                .mapToObj(indicator -> sum.leaves().stream()
                        .map(leaf -> known.getOrDefault(leaf, nothing).get(indicator))
                        .reduce(Count.NONE, Count::plus))
                .toList();
        return new Row(unknown, counts);
    }

    /** Whether a part of a secret is told by a total that is 0 there: that is no more than the total itself tells. */
    boolean isToldByZero(Secret secret, int indicator, Widths.Part part) {
        return table.sums().stream()
                .filter(other ->
                        !other.shown().isEmpty() && other.shown().get(indicator).part(part) == 0)
                .anyMatch(other -> other.sum()
                        .leaves()
                        .containsAll(secret.published().sum().leaves()));
    }

    /** The parts of the system, in order of their first leaf. */
    List<Component> components() {
        Groups groups = new Groups(table.leaves());
        equations.keySet().forEach(groups::join);
        bounds.forEach(bound -> groups.join(bound.row().unknown()));
        secrets.forEach(secret -> groups.join(secret.row().unknown()));
        Map<Integer, Component> byGroup = new LinkedHashMap<>();
        for (Secret secret : secrets) {
            List<Integer> leaves = secret.row().unknown();
            int group = leaves.isEmpty() ? Groups.NONE : groups.of(leaves.getFirst());
            byGroup.computeIfAbsent(group, g -> component(g, groups)).secrets().add(secret);
        }
        return List.copyOf(byGroup.values());
    }

    private Component component(int group, Groups groups) {
        List<Equation> tied = equations.values().stream()
                .filter(equation -> groups.of(equation.unknown().getFirst()) == group)
                .toList();
        List<Bound> bounded = bounds.stream()
                .filter(bound -> !bound.row().unknown().isEmpty()
                        && groups.of(bound.row().unknown().getFirst()) == group)
                .toList();
        return new Component(groups.members(group), tied, bounded, new ArrayList<>());
    }
}
