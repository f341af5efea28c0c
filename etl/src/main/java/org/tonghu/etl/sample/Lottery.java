package org.tonghu.etl.sample;

import java.util.List;

/** How the children's share of lottery money moves: up in most prefectures, down in one. */
final class Lottery {
    private final Chance chance;
    private final String falling;

    Lottery(List<County> counties, Chance chance) {
        this.chance = chance;
        this.falling = chance.fork("falling")
                .pick(counties.stream().map(County::prefecture).distinct().toList());
    }

    FundLedger county(County county, Profile profile) {
        Chance own = chance.fork(county.code());
        double scale = own.around(0.4 + county.villages().size() / 330.0, 0.25);
        return new FundLedger(
                county.place(),
                scale,
                profile.executed(),
                own.around(0.15, 0.03),
                own.around(rise(county.prefecture()), 0.004));
    }

    FundLedger prefecture(Place place) {
        Chance own = chance.fork(place.name());
        return new FundLedger(
                place, own.real(2.5, 4.5), own.real(0.86, 0.97), own.around(0.16, 0.02), rise(place.name()));
    }

    /** The province's own ledger, with about the sums of its published table of 2018. */
    FundLedger province(Place place) {
        return new FundLedger(place, 70, 0.95, 0.1598, 0.011);
    }

    private double rise(String prefecture) {
        return prefecture.equals(falling)
                ? -0.021
                : chance.fork("rise " + prefecture).real(0.006, 0.024);
    }
}
