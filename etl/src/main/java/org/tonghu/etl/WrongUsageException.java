package org.tonghu.etl;

/** The command was asked for something that it cannot give; the message says what it can. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
