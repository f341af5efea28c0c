package org.tonghu.etl.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;

class RowHashTest {
    private static final DatasetSpec CASES = Contract.bundled().dataset("cases");
    private static final int LONGER_THAN_ANY_ROOM_AT_FIRST = 3_000;

    private final RowHash hash = new RowHash();

    @Test
    void theHashOfARowIsThatOfItsValuesEachAfterItsLength() throws Exception {
        assertThat(hash.content(CASES, values("走访"))).isEqualTo(expected(values("走访")));
    }

    @Test
    void theHashOfALongRowIsMadeLikeThatOfAShortOne() throws Exception {
        List<@Nullable Object> values = values("长".repeat(LONGER_THAN_ANY_ROOM_AT_FIRST));
        assertThat(hash.content(CASES, values)).isEqualTo(expected(values));
        assertThat(hash.content(CASES, values("走访"))).isEqualTo(expected(values("走访")));
    }

    @Test
    void noValueIsNotAnEmptyOne() {
        assertThat(hash.content(CASES, values(""))).isNotEqualTo(hash.content(CASES, values(null)));
    }

    private static List<@Nullable Object> values(@Nullable Object value) {
        @Nullable Object[] values = new @Nullable Object[CASES.columns().size()];
        for (int i = 0; i < values.length; i++) {
            boolean isOffice = CASES.columns().get(i).type() == ColumnType.DIVISION;
            values[i] = isOffice ? null : value;
        }
        return Arrays.asList(values);
    }

    private static byte[] expected(List<@Nullable Object> values) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(row);
        for (int i = 0; i < values.size(); i++) {
            if (CASES.columns().get(i).type().isContent()) {
                write(out, values.get(i));
            }
        }
        return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(row.toByteArray()), RowHash.BYTES);
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        byte[] text = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(value == null ? -1 : text.length);
        out.write(text);
    }
}
