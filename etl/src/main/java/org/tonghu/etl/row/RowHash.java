package org.tonghu.etl.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.division.Divisions;

/** Hashes of the key and of the content of a row: 16 bytes each. A division code means what the newest list calls it. */
public final class RowHash {
    static final int BYTES = 16;

    private static final byte[] NOTHING = {};
    private static final int USUAL_ROW = 512;

    private final MessageDigest sha256;
    private ByteBuffer row = ByteBuffer.allocate(USUAL_ROW);
    private final Map<String, byte[]> canonical = new HashMap<>();

    public RowHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash rows: this JDK lacks SHA-256", e);
        }
    }

    public byte[] key(DatasetSpec spec, List<@Nullable Object> values) {
        return hash(spec, values, true);
    }

    public byte[] content(DatasetSpec spec, List<@Nullable Object> values) {
        return hash(spec, values, false);
    }

    private byte[] hash(DatasetSpec spec, List<@Nullable Object> values, boolean keyOnly) {
        for (int i = 0; i < values.size(); i++) {
            Column column = spec.columns().get(i);
            if (keyOnly ? column.key() : column.type().isContent()) {
                append(column, values.get(i));
            }
        }
        sha256.update(row.flip());
        row.clear();
        return Arrays.copyOf(sha256.digest(), BYTES);
    }

    /** Length first, so that no two rows run together to the same bytes; -1 for no value. */
    private void append(Column column, @Nullable Object value) {
        byte[] text = value == null ? NOTHING : bytes(column, value);
        makeRoom(Integer.BYTES + text.length);
        row.putInt(value == null ? -1 : text.length).put(text);
    }

    private void makeRoom(int bytes) {
        if (row.remaining() < bytes) {
            row = ByteBuffer.allocate(2 * (row.position() + bytes)).put(row.flip());
        }
    }

    private byte[] bytes(Column column, Object value) {
        if (value instanceof byte[] pseudonym) {
            return pseudonym;
        }
        return column.type() == ColumnType.DIVISION
                ? canonical.computeIfAbsent((String) value, RowHash::canonical)
                : value.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] canonical(String code) {
        return Divisions.bundled().canonical(code).getBytes(StandardCharsets.UTF_8);
    }
}
