package org.tonghu.etl.read;

/** What a file has too much of. */
public enum Excess {
    ENTRIES(Limits.ENTRIES),
    PACKED(Limits.PACKED_BYTES >> 20),
    UNPACKED(Limits.UNPACKED_BYTES >> 20),
    RATIO(Limits.RATIO),
    SHARED_TEXT(Limits.SHARED_TEXT),
    CELL_TEXT(Limits.CELL_TEXT),
    COLUMNS(Limits.COLUMNS),
    ROWS(Limits.ROWS),
    STRUCTURE(Limits.NAMES);

    private final long most;

    Excess(long most) {
        this.most = most;
    }

    /** The most that is read; of {@link #PACKED} and {@link #UNPACKED} in MiB. */
    public long most() {
        return most;
    }
}
