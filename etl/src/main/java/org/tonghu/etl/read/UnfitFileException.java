package org.tonghu.etl.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read, and why. */
public final class UnfitFileException extends IOException {
    private final transient Rejection why;

    public UnfitFileException(Rejection why) {
        this(why, null);
    }

    private UnfitFileException(Rejection why, @Nullable Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    public static UnfitFileException tooMuch(Excess what) {
        return new UnfitFileException(new Rejection.TooLarge(what));
    }

    public static UnfitFileException damaged() {
        return new UnfitFileException(new Rejection.Damaged());
    }

    /** What a parser threw, with the reason that one of ours gave below it; parsers throw many kinds on broken bytes. */
    public static UnfitFileException of(Exception thrown) {
        return new UnfitFileException(why(thrown), thrown);
    }

    /** The reason behind an exception. */
    public static Rejection why(Exception thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof UnfitFileException unfit) {
                return unfit.why;
            }
        }
        return switch (thrown) {
            case AccessDeniedException denied -> new Rejection.Forbidden();
            case NoSuchFileException gone -> new Rejection.Changed();
            case ZipException broken -> new Rejection.Damaged();
            case IOException failing -> new Rejection.Unreadable();
            default -> new Rejection.Damaged();
        };
    }
}
