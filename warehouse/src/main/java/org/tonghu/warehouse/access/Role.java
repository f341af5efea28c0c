package org.tonghu.warehouse.access;

/** What a member does, and so what there is for him; which units he sees is told by his scope. */
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
