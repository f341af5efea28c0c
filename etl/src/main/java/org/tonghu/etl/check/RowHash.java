package org.tonghu.etl.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.division.Divisions;

/** Hashes of the key and of the content of a row: 16 bytes each. A division code means what the newest list calls it. */
final class RowHash {
    static final int BYTES = 16;

    private final MessageDigest sha256;

    RowHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash rows: this JDK lacks SHA-256", e);
        }
    }

    byte[] key(DatasetSpec spec, @Nullable Object[] values) {
        return hash(spec, values, true);
    }

    byte[] content(DatasetSpec spec, @Nullable Object[] values) {
        return hash(spec, values, false);
    }

    private byte[] hash(DatasetSpec spec, @Nullable Object[] values, boolean keyOnly) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < values.length; i++) {
            Column column = spec.columns().get(i);
            if (keyOnly ? column.key() : column.type().isContent()) {
                append(bytes, column, values[i]);
            }
        }
        return Arrays.copyOf(sha256.digest(bytes.toByteArray()), BYTES);
    }

    /** Length first, so that no two rows run together to the same bytes; -1 for no value. */
    private static void append(ByteArrayOutputStream bytes, Column column, @Nullable Object value) {
        byte[] text = value == null ? new byte[0] : bytes(column, value);
        bytes.writeBytes(
                ByteBuffer.allocate(4).putInt(value == null ? -1 : text.length).array());
        bytes.writeBytes(text);
    }

    private static byte[] bytes(Column column, Object value) {
        if (value instanceof byte[] pseudonym) {
            return pseudonym;
        }
        boolean division = column.type() == ColumnType.DIVISION;
        return (division ? Divisions.bundled().canonical((String) value) : value.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
