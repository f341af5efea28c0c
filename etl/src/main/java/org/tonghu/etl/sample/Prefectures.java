package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The prefecture-level units above the counties, in code order. */
final class Prefectures {
    /** The zone that is county and prefecture-level unit in one. */
    private static final String PINGTAN = "350128000000";

    private Prefectures() {}

    static List<Place> places(List<County> counties) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (County county : counties) {
            places.computeIfAbsent(county.prefectureCode(), code -> place(code, county.prefecture()));
        }
        return List.copyOf(places.values());
    }

    private static Place place(String code, String name) {
        TreeMap<LocalDate, String> codes = new TreeMap<>(Map.of(LocalDate.MIN, code));
        return new Place(name, code.equals(PINGTAN) ? "zone" : "city", codes, LocalDate.MIN, LocalDate.MAX);
    }
}
