package org.tonghu.dashboard.security;

/** What a member does, and so which pages there are for him; which units they show is told by his scope. */
public enum Role {
    /** Province joint conference: reads everything, aggregated. */
    CONFERENCE,
    /** Scores the year. */
    ASSESSOR,
    /** Staff of a prefecture. */
    PREFECTURE,
    /** Staff of a county. */
    COUNTY,
    /** Loads files, and must know what became of every row. */
    STEWARD
}
