package org.tonghu.etl.sample;

/** Why a county lags clearly; most do not. */
enum Lag {
    NONE,
    /** Mountain villages without directors. */
    MOUNTAIN_VACANCIES,
    /** A roster that nobody confirms. */
    STALE_ROSTER,
    /** Visits by telephone. */
    PHONE_VISITS,
    /** No rescue-and-protection institution. */
    NO_RESCUE_INSTITUTION,
    /** Trainings by self-study only. */
    SELF_STUDY,
    /** One live relay for the whole county. */
    RELAY_TRAINING,
    /** All trainings in December. */
    DECEMBER_TRAINING,
    /** Money that is not spent. */
    LOW_EXECUTION,
    /** Visits typed in bulk on the last evening of the month. */
    BULK_TYPING,
    /** Few visits at all. */
    FEW_VISITS
}
