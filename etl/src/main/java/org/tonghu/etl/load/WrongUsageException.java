package org.tonghu.etl.load;

/** The command was asked for something that it cannot give; the message says what it can. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUsageException(String message) {
        super(message);
    }
}
