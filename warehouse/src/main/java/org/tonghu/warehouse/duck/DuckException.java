package org.tonghu.warehouse.duck;

import java.util.Map;

/** A statement that failed, with its SQL and parameters. */
public final class DuckException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DuckException(String sql, Map<String, ?> parameters, Exception cause) {
        super("Cannot run SQL: " + cause.getMessage() + "\n" + sql.strip() + "\nparameters: " + parameters, cause);
    }
}
