package org.tonghu.etl.conform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns identity numbers into keyed pseudonyms (HMAC-SHA256, the first 16 bytes). The key lies outside the warehouse. */
final class Pseudonyms {
    static final int BYTES = 16;

    private final Mac mac;

    Pseudonyms(PseudonymKey key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make pseudonyms: this JDK lacks HMAC-SHA256", e);
        }
    }

    byte[] of(String identityNumber) {
        return Arrays.copyOf(mac.doFinal(identityNumber.getBytes(StandardCharsets.US_ASCII)), BYTES);
    }
}
