package org.tonghu.etl.sample;

/**
 * How well a county works.
 *
 * @param coverStart share of villages with a director at the end of 2018
 * @param coverEnd the same at the end of 2020, before vacancies between two directors
 * @param gapDays mean vacancy between two directors, in days
 * @param fresh share of roster rows confirmed each quarter
 * @param trained share of directors who come to a training
 * @param inducted share of new appointees trained before duty
 * @param visited share of due visits that are made
 * @param phone share of visits by telephone or video
 * @param executed spent out of allocated money
 * @param womenCommittee share of directors who are women of the village committee
 */
record Profile(
        Lag lag,
        double coverStart,
        double coverEnd,
        double gapDays,
        double fresh,
        double trained,
        double inducted,
        double visited,
        double phone,
        double executed,
        double womenCommittee) {

    /** @param quality 0 poor to 1 excellent, around which each figure scatters */
    static Profile of(Lag lag, double quality, Chance chance) {
        boolean vacant = lag == Lag.MOUNTAIN_VACANCIES;
        boolean stale = lag == Lag.STALE_ROSTER;
        return new Profile(
                lag,
                vacant ? 0.72 : scaled(quality, chance, 0.89, 0.967),
                vacant ? 0.86 : scaled(quality, chance, 0.970, 1.004),
                vacant ? 110 : 60 - 40 * quality,
                stale ? 0.12 : scaled(quality, chance, 0.72, 0.99),
                scaled(quality, chance, 0.80, 0.98),
                stale ? 0.5 : scaled(quality, chance, 0.62, 0.97),
                lag == Lag.FEW_VISITS ? 0.45 : scaled(quality, chance, 0.72, 0.97),
                lag == Lag.PHONE_VISITS ? 0.68 : 0.16 - 0.12 * quality,
                lag == Lag.LOW_EXECUTION ? 0.42 : scaled(quality, chance, 0.78, 0.985),
                scaled(quality, chance, 0.30, 0.62));
    }

    private static double scaled(double quality, Chance chance, double low, double high) {
        double at = Math.clamp(chance.around(quality, 0.25), 0, 1);
        return low + (high - low) * at;
    }
}
