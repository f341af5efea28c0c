package org.tonghu.etl.conform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns identity numbers into keyed pseudonyms (HMAC-SHA256, the first 16 bytes). The key lies outside the warehouse. */
final class Pseudonyms {
    static final int BYTES = 16;

    private final List<Mac> links;

    Pseudonyms(PseudonymKey key) {
        links = key.links().stream().map(Pseudonyms::mac).toList();
    }

    private static Mac mac(byte[] link) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(link, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make pseudonyms: this JDK lacks HMAC-SHA256", e);
        }
    }

    byte[] of(String identityNumber) {
        return next(identityNumber.getBytes(StandardCharsets.US_ASCII));
    }

    /** What the links of the key make of what an earlier part of the chain has made. */
    byte[] next(byte[] pseudonym) {
        byte[] result = pseudonym;
        for (Mac link : links) {
            result = Arrays.copyOf(link.doFinal(result), BYTES);
        }
        return result;
    }
}
