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
        Profile usual = new Profile(
                lag,
                scaled(quality, chance, 0.89, 0.967),
                scaled(quality, chance, 0.970, 1.004),
                60 - 40 * quality,
                scaled(quality, chance, 0.72, 0.99),
                scaled(quality, chance, 0.80, 0.98),
                scaled(quality, chance, 0.62, 0.97),
                scaled(quality, chance, 0.72, 0.97),
                0.16 - 0.12 * quality,
                scaled(quality, chance, 0.78, 0.985),
                scaled(quality, chance, 0.30, 0.62));
        return usual.lagging();
    }

    private static double scaled(double quality, Chance chance, double low, double high) {
        double at = Math.clamp(chance.around(quality, 0.25), 0, 1);
        return low + (high - low) * at;
    }

    private Profile lagging() {
        return switch (lag) {
            case MOUNTAIN_VACANCIES ->
                new Profile(lag, 0.72, 0.86, 110, fresh, trained, inducted, visited, phone, executed, womenCommittee);
            case STALE_ROSTER ->
                new Profile(
                        lag, coverStart, coverEnd, 70, 0.12, trained, 0.5, visited, phone, executed, womenCommittee);
            case PHONE_VISITS ->
                new Profile(
                        lag,
                        coverStart,
                        coverEnd,
                        gapDays,
                        fresh,
                        trained,
                        inducted,
                        visited,
                        0.68,
                        executed,
                        womenCommittee);
            case LOW_EXECUTION ->
                new Profile(
                        lag,
                        coverStart,
                        coverEnd,
                        gapDays,
                        fresh,
                        trained,
                        inducted,
                        visited,
                        phone,
                        0.42,
                        womenCommittee);
            case FEW_VISITS ->
                new Profile(
                        lag,
                        coverStart,
                        coverEnd,
                        gapDays,
                        fresh,
                        trained,
                        inducted,
                        0.45,
                        phone,
                        executed,
                        womenCommittee);
            case NONE, NO_RESCUE_INSTITUTION, SELF_STUDY, RELAY_TRAINING, DECEMBER_TRAINING, BULK_TYPING -> this;
        };
    }
}
