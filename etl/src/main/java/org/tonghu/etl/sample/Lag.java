package org.tonghu.etl.sample;

/** Why a county lags clearly; most do not. */
enum Lag {
    NONE,
    /** Mountain villages without directors, of which a few have one around the count days only (signal S08). */
    MOUNTAIN_VACANCIES,
    /** A roster that nobody confirms; each half-year some children are taken back instead of leaving (S06). */
    STALE_ROSTER,
    /** Visits by telephone. */
    PHONE_VISITS,
    /** No rescue-and-protection institution. */
    NO_RESCUE_INSTITUTION,
    /** Trainings by self-study only. */
    SELF_STUDY,
    /** One live relay for the whole county (S03). */
    RELAY_TRAINING,
    /** All trainings in December, the first once more on the same days with the same list (S04, S05). */
    DECEMBER_TRAINING,
    /** Money that is not spent. */
    LOW_EXECUTION,
    /** Visits typed in bulk on the last evening of the month (S02). */
    BULK_TYPING,
    /** Few visits at all, some of them by one official in one day at the end of a quarter (S01, S07). */
    FEW_VISITS
}
