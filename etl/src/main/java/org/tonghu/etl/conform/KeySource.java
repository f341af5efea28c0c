package org.tonghu.etl.conform;

import java.nio.file.Path;
import java.util.Optional;
import org.tonghu.etl.text.Message;

/** Where the key of the pseudonyms comes from: never from the warehouse. */
public sealed interface KeySource {
    /** A file, in which a key is made when the warehouse is new. */
    record InFile(KeyFile file) implements KeySource {}

    /** A text, from the environment. */
    record Given(String text) implements KeySource {
        @Override
        public String toString() {
            return "Given[***]";
        }
    }

    /**
     * The key; throws a sentence when it is not the one that the warehouse was made with.
     *
     * @param fingerprint of the key of the warehouse; empty in a new one
     */
    default PseudonymKey open(Path warehouse, Optional<String> fingerprint) {
        PseudonymKey key = switch (this) {
            case InFile(KeyFile file) -> in(file, warehouse, fingerprint.isEmpty());
            case Given(String text) ->
                PseudonymKey.parse(text)
                        .orElseThrow(() -> new IllegalStateException(
                                Message.of("key.malformed", "TONGHU_KEY").both()));
        };
        if (fingerprint.filter(known -> !known.equals(key.fingerprint())).isPresent()) {
            throw new IllegalStateException(Message.of("key.wrong", fingerprint.get(), key.fingerprint())
                    .both());
        }
        return key;
    }

    private static PseudonymKey in(KeyFile file, Path warehouse, boolean mayBeMade) {
        file.requireOutside(warehouse);
        if (!file.exists()) {
            if (!mayBeMade) {
                throw new IllegalStateException(
                        Message.of("key.missing", file.path()).both());
            }
            file.write(PseudonymKey.random());
        }
        return file.read();
    }
}
