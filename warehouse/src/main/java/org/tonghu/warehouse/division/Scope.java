package org.tonghu.warehouse.division;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user may see 权限范围: a subtree of the newest list. A division of an older list belongs to it when its
 * counterpart in the newest list does; one without a counterpart goes with the lowest division above it that has one.
 *
 * @param root the division whose subtree it is, on the newest list
 */
public record Scope(DivisionKey root) {
    /** The whole province. */
    public static final Scope PROVINCE = new Scope(DivisionKey.FUJIAN);

    public Scope {
        Divisions.bundled().newest().division(root);
    }

    /** Whether a division of a list lies in this scope. */
    public boolean covers(DivisionList list, DivisionKey key) {
        if (root.equals(DivisionKey.FUJIAN)) {
            return true;
        }
        DivisionList newest = Divisions.bundled().newest();
        List<Division> path = list.path(key).reversed();
        return path.stream()
                .flatMap(d -> newest.place(d.key()).stream())
                .findFirst()
                .filter(counterpart -> newest.contains(root, counterpart))
                .isPresent();
    }

    /** The codes of its counties and prefectures on the newest list. */
    public List<String> newestUnits() {
        DivisionList newest = Divisions.bundled().newest();
        return Stream.of(DivisionLevel.PREFECTURE, DivisionLevel.COUNTY)
                .flatMap(level -> newest.units(level).stream())
                .filter(unit -> newest.contains(root, unit.key()))
                .map(Division::code)
                .toList();
    }

    /** The division of a list at which this scope begins; empty when the list has no counterpart of it. */
    public Optional<DivisionKey> on(DivisionList list) {
        return list.place(root);
    }
}
