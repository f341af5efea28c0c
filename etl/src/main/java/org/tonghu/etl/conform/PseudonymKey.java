package org.tonghu.etl.conform;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key of the pseudonyms: a chain of 32 random bytes each. The first turns an identity number into a pseudonym, each
 * further one that pseudonym into the next: a link is added to a key without any identity number being known.
 */
public final class PseudonymKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BYTES = 32;

    private final ArrayList<String> links;

    private PseudonymKey(List<String> links) {
        this.links = new ArrayList<>(links);
    }

    /** A new chain of one link. */
    static PseudonymKey random() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return new PseudonymKey(List.of(HexFormat.of().formatHex(fresh)));
    }

    /** The chain that a text holds, links apart by blanks, commas or line breaks; empty for any other text. */
    static Optional<PseudonymKey> parse(String text) {
        List<String> links = List.of(text.strip().split("[\\s,]+"));
        boolean good = links.stream().allMatch(link -> link.matches("[0-9a-f]{" + 2 * BYTES + "}"));
        return good ? Optional.of(new PseudonymKey(links)) : Optional.empty();
    }

    /** The chain as {@link #parse} reads it, a link a line. */
    String text() {
        return links.stream().map(link -> link + "\n").collect(Collectors.joining());
    }

    List<byte[]> links() {
        return links.stream().map(HexFormat.of()::parseHex).toList();
    }

    /** This chain with another behind it. */
    PseudonymKey and(PseudonymKey more) {
        return new PseudonymKey(
                Stream.concat(links.stream(), more.links.stream()).toList());
    }

    /** The links that this chain has more than one that it begins with; empty when it does not go on from it. */
    public Optional<PseudonymKey> since(PseudonymKey before) {
        int known = before.links.size();
        return links.size() > known && links.subList(0, known).equals(before.links)
                ? Optional.of(new PseudonymKey(links.subList(known, links.size())))
                : Optional.empty();
    }

    /** What tells this key from another without giving it away. */
    public String fingerprint() {
        return HexFormat.of().formatHex(new Pseudonyms(this).of("tonghu key fingerprint"), 0, 8);
    }
}
