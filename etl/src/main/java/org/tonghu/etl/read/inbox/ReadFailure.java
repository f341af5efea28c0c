package org.tonghu.etl.read.inbox;

import java.util.Optional;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.read.UnfitFileException;

/** A file that was sound when it was looked at and cannot be read now: it changed, vanished, or the disk fails. */
public final class ReadFailure extends RuntimeException {
    private final String path;
    private final boolean changed;

    ReadFailure(SourceTable table, Exception cause) {
        super("Cannot read " + table.file() + " as it was when the load began; load again once it is whole", cause);
        this.path = table.path();
        this.changed = UnfitFileException.why(cause) instanceof Rejection.Changed;
    }

    /** Whether a table lies in the file. */
    public boolean concerns(SourceTable table) {
        return table.path().equals(path);
    }

    public Rejection why() {
        return changed ? new Rejection.Changed() : new Rejection.Unreadable();
    }

    /** The failure behind an error of a Spark job. */
    public static Optional<ReadFailure> find(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ReadFailure failure) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }
}
