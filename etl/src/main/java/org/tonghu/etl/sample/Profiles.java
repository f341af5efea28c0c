package org.tonghu.etl.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws every county's profile: its prefecture's level, its own scatter, and which few counties lag and why. */
final class Profiles {
    /** Invented levels, 0 to 1; they say nothing about the real places. */
    private static final Map<String, Double> QUALITY = Map.of(
            "厦门市", 0.90, "福州市", 0.78, "泉州市", 0.74, "三明市", 0.68, "龙岩市", 0.64, "漳州市", 0.58, "莆田市", 0.52, "平潭综合实验区", 0.60,
            "宁德市", 0.50, "南平市", 0.46);

    private static final Set<String> MOUNTAINS = Set.of("三明市", "龙岩市", "宁德市", "南平市");

    private final Map<String, Profile> byCode = new HashMap<>();

    private Profiles() {}

    /** The same profiles whichever counties are written. */
    static Profiles of(List<County> counties, Chance chance) {
        Map<String, Lag> lags = lags(counties, chance.fork("lags"));
        Profiles profiles = new Profiles();
        for (County county : counties) {
            Chance own = chance.fork(county.code());
            double quality = own.around(QUALITY.getOrDefault(county.prefecture(), 0.6), 0.3);
            Lag lag = lags.getOrDefault(county.code(), Lag.NONE);
            profiles.byCode.put(county.code(), Profile.of(lag, quality, own));
        }
        return profiles;
    }

    Profile of(County county) {
        return Objects.requireNonNull(byCode.get(county.code()));
    }

    private static Map<String, Lag> lags(List<County> counties, Chance chance) {
        List<County> candidates = new ArrayList<>(chance.shuffled(counties.stream()
                .filter(c -> !c.prefecture().equals("厦门市") && c.villages().size() > 90)
                .toList()));
        Map<String, Lag> lags = new HashMap<>();
        County mountain = candidates.stream()
                .filter(c -> MOUNTAINS.contains(c.prefecture()) && !c.isDistrict())
                .findFirst()
                .orElseThrow();
        lags.put(mountain.code(), Lag.MOUNTAIN_VACANCIES);
        candidates.remove(mountain);
        Set<String> prefectures = new HashSet<>(Set.of(mountain.prefecture()));
        for (Lag lag : Lag.values()) {
            if (lag != Lag.NONE && lag != Lag.MOUNTAIN_VACANCIES) {
                lags.put(removeElsewhere(candidates, prefectures).code(), lag);
            }
        }
        return lags;
    }

    /** The first county of a prefecture without a lagging one, or the first of all when none is left. */
    private static County removeElsewhere(List<County> candidates, Set<String> prefectures) {
        County found = candidates.stream()
                .filter(c -> !prefectures.contains(c.prefecture()))
                .findFirst()
                .orElseGet(candidates::getFirst);
        candidates.remove(found);
        prefectures.add(found.prefecture());
        return found;
    }
}
