package org.tonghu.etl.sample;

import java.util.List;

/**
 * A county of the sample with everything below it.
 *
 * @param number its place in code order, from 1: the office number in identity numbers
 * @param prefecture the name of the prefecture-level unit that it reports to
 * @param prefectureCode that unit's 12-digit code
 */
record County(int number, Place place, String prefecture, String prefectureCode, List<Township> townships) {
    /** A township; farms and zones have no {@code supervisorDuty}. */
    record Township(Place place, boolean supervisorDuty, List<Place> villages) {}

    String code() {
        return place.latestCode();
    }

    List<Place> villages() {
        return townships.stream().flatMap(t -> t.villages().stream()).toList();
    }

    boolean isDistrict() {
        return place.kind().equals("district");
    }
}
