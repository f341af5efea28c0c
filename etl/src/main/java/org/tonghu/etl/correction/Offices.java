package org.tonghu.etl.correction;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/** Whose a file is: the lowest unit that covers all whom its rows speak of, as for who may see it. */
final class Offices {
    private Offices() {}

    /**
     * The office of a file on the newest list; the province where its rows speak of nobody.
     *
     * @param units codes of counties and prefectures
     */
    static DivisionKey of(Collection<String> units) {
        DivisionList newest = Divisions.bundled().newest();
        List<Division> common = units.stream()
                .map(code -> newest.path(key(newest, code)))
                .reduce(Offices::shared)
                .orElse(List.of());
        return common.isEmpty() ? DivisionKey.FUJIAN : common.getLast().key();
    }

    /** A code that stands at two levels means the county. */
    private static DivisionKey key(DivisionList list, String code) {
        return Stream.of(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE)
                .map(level -> new DivisionKey(level, code))
                .filter(key -> list.find(key).isPresent())
                .findFirst()
                .orElse(DivisionKey.FUJIAN);
    }

    private static List<Division> shared(List<Division> one, List<Division> other) {
        return one.stream().filter(other::contains).toList();
    }
}
