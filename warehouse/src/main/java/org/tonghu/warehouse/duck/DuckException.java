package org.tonghu.warehouse.duck;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that failed, with its SQL and never its parameters: those can be personal data. DuckDB quotes values in its own
 * messages, so that these are masked too.
 */
public final class DuckException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern VALUE = Pattern.compile("'[^']*'|\"[^\"]*\"|\\d{5,}");

    DuckException(String sql, Exception cause) {
        super("Cannot run SQL: " + masked(cause.getMessage()) + "\n" + sql.strip(), withoutValues(cause));
    }

    private static Exception withoutValues(Exception cause) {
        SQLException told = new SQLException(cause.getClass().getSimpleName() + ": " + masked(cause.getMessage()));
        told.setStackTrace(cause.getStackTrace());
        return told;
    }

    /** DuckDB writes the statement behind its message, the values that a program put into it among it. */
    private static String masked(@Nullable String message) {
        return VALUE.matcher(String.valueOf(message).lines().findFirst().orElse(""))
                .replaceAll("…");
    }
}
