package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tonghu.etl.sample.County.Township;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/** The counties of the sample: those of the list in force at the end, with the codes of all lists of the months. */
final class Atlas {
    private final List<DivisionList> lists;
    private final DivisionList base;
    private final Map<DivisionKey, List<Place>> closedVillages = new HashMap<>();

    private Atlas(Window window) {
        Divisions divisions = Divisions.bundled();
        lists = window.months().stream()
                .map(m -> divisions.on(m.atEndOfMonth()))
                .distinct()
                .toList();
        base = lists.getLast();
    }

    static List<County> counties(Window window) {
        Atlas atlas = new Atlas(window);
        atlas.findClosedVillages();
        List<County> counties = new ArrayList<>();
        for (Division county : atlas.base.units(DivisionLevel.COUNTY)) {
            counties.add(atlas.county(county, counties.size() + 1));
        }
        return counties;
    }

    private County county(Division county, int number) {
        Division prefecture = base.division(county.parent().orElseThrow());
        List<Township> townships =
                base.children(county.key()).stream().map(this::township).toList();
        return new County(number, place(county), prefecture.name(), prefecture.code(), townships);
    }

    private Township township(Division township) {
        List<Place> villages = new ArrayList<>(
                base.children(township.key()).stream().map(this::place).toList());
        villages.addAll(closedVillages.getOrDefault(township.key(), List.of()));
        return new Township(place(township), !township.kind().equals("quasi_township"), villages);
    }

    private Place place(Division division) {
        TreeMap<LocalDate, String> codes = new TreeMap<>();
        lists.forEach(list -> list.place(division.key()).ifPresent(key -> codes.put(list.cutoff(), key.code())));
        boolean always = codes.containsKey(lists.getFirst().cutoff());
        LocalDate since = always ? LocalDate.MIN : codes.firstKey();
        return new Place(division.name(), division.kind(), codes, since, LocalDate.MAX);
    }

    /** Villages that the last list has no counterpart of: their directors leave when the list changes. */
    private void findClosedVillages() {
        for (int i = 0; i < lists.size() - 1; i++) {
            DivisionList list = lists.get(i);
            LocalDate until = lists.get(i + 1).cutoff();
            for (Division village : list.units(DivisionLevel.VILLAGE)) {
                if (base.place(village.key()).isEmpty()
                        && lists.get(i + 1).place(village.key()).isEmpty()) {
                    close(village, list, until);
                }
            }
        }
    }

    private void close(Division village, DivisionList list, LocalDate until) {
        TreeMap<LocalDate, String> codes = new TreeMap<>(Map.of(list.cutoff(), village.code()));
        Place place = new Place(village.name(), village.kind(), codes, LocalDate.MIN, until);
        base.place(village.parent().orElseThrow())
                .ifPresent(township -> closedVillages
                        .computeIfAbsent(township, t -> new ArrayList<>())
                        .add(place));
    }
}
