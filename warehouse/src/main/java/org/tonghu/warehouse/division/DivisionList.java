package org.tonghu.warehouse.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The divisions of one dated list, and what codes that it lacks are called in it. */
public final class DivisionList {
    private final LocalDate cutoff;
    private final Map<DivisionKey, Division> divisions;
    private final Map<DivisionKey, List<Division>> children;
    private final Map<DivisionKey, String> equivalents;

    DivisionList(LocalDate cutoff, Map<DivisionKey, Division> divisions, Map<DivisionKey, String> equivalents) {
        this.cutoff = cutoff;
        this.divisions = divisions;
        this.children = TreeBuilder.childrenOf(divisions.values());
        this.equivalents = equivalents;
    }

    /** The day the list was drawn up; it is in force from then until the next list. */
    public LocalDate cutoff() {
        return cutoff;
    }

    public Optional<Division> find(DivisionKey key) {
        return Optional.ofNullable(divisions.get(key));
    }

    public Division division(DivisionKey key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Cannot find division: " + key + ", expected one on the list of " + cutoff));
    }

    /** The divisions just below, in code order, those out of scope too. */
    public List<Division> children(DivisionKey key) {
        return children.getOrDefault(key, List.of());
    }

    /** Every division of a level that is in scope, in code order. */
    public List<Division> units(DivisionLevel level) {
        return divisions.values().stream()
                .filter(d -> d.level() == level && d.inScope())
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    /** All divisions of the list, those out of scope too, in order of level and code. */
    public List<Division> all() {
        return divisions.values().stream()
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    /** The division and everything above it, the province first. */
    public List<Division> path(DivisionKey key) {
        List<Division> path = new ArrayList<>();
        for (Optional<DivisionKey> at = Optional.of(key);
                at.isPresent();
                at = path.getFirst().parent()) {
            path.addFirst(division(at.get()));
        }
        return path;
    }

    /**
     * Where a code of a level counts on this list: as itself if the list has it, else as what
     * {@code division-equivalents.csv} says it is called here, else nowhere.
     */
    public Optional<DivisionKey> place(DivisionKey key) {
        if (divisions.containsKey(key)) {
            return Optional.of(key);
        }
        return Optional.ofNullable(equivalents.get(key)).map(code -> new DivisionKey(key.level(), code));
    }

    /** Whether {@code key} is {@code root} or lies under it. */
    public boolean contains(DivisionKey root, DivisionKey key) {
        return path(key).stream().anyMatch(d -> d.key().equals(root));
    }
}
