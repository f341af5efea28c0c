package org.tonghu.etl.command;

import java.util.List;
import java.util.stream.Stream;
import org.tonghu.etl.text.Message;

/** What a command says of the error that ended it. */
public final class Failure {
    private static final List<String> NO_SPACE =
            List.of("No space left on device", "File too large", "Disk quota exceeded");

    private Failure() {}

    /** One sentence that says what to do. */
    public static String sentence(Throwable error) {
        boolean full = Stream.iterate(error, e -> e != null, Throwable::getCause)
                .map(e -> String.valueOf(e.getMessage()))
                .anyMatch(message -> NO_SPACE.stream().anyMatch(message::contains));
        if (full) {
            return Message.of("failed.full").both();
        }
        String message = error.getMessage();
        return message == null
                ? error.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }
}
