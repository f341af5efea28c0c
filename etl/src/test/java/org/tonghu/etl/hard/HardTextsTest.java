package org.tonghu.etl.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.Rejection;

/** CSV files as offices really send them, and worse. */
class HardTextsTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADER = Funds.lines(List.of(Funds.HEADER));

    @TempDir
    private Path folder = Path.of("");

    private Reading file(byte[] bytes) {
        return new Reading(folder).write("a.csv", bytes);
    }

    private Reading file(String text) {
        return new Reading(folder).write("a.csv", text);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void bothEncodingsAreReadWithAByteOrderMarkOrWithout(String charset) {
        assertThat(file(Funds.csv(2).getBytes(Charset.forName(charset))).rows("a.csv"))
                .hasSize(2);
        assertThat(file(("\uFEFF" + Funds.csv(2)).getBytes(Charset.forName(charset)))
                        .first("a.csv"))
                .isEqualTo(Funds.row(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void anotherUnicodeEncodingIsNoText(String charset) {
        byte[] mark = "\uFEFF".getBytes(Charset.forName(charset));
        byte[] bytes =
                joined(charset.endsWith("E") ? mark : new byte[0], Funds.csv(2).getBytes(Charset.forName(charset)));

        assertThat(file(bytes).rejection("a.csv")).isEqualTo(new Rejection.NotText());
    }

    @Test
    void nulBytesTellOfACopyThatWasNeverFinished() {
        assertThat(file(Funds.csv(2) + "\0\0\0\0").rejection("a.csv")).isEqualTo(new Rejection.NotText());
    }

    @Test
    void brokenBytesAreNamedByTheirLine() {
        byte[] good = Funds.csv(3).getBytes(StandardCharsets.UTF_8);

        assertThat(file(joined(good, new byte[] {(byte) 0xe5, (byte) 0xff, '\n'}))
                        .rejection("a.csv"))
                .isEqualTo(new Rejection.WrongEncoding(5));
    }

    @Test
    void rowsInTheOtherEncodingMakeTheFileUnreadableAndNotUnknown() {
        byte[] other = Funds.lines(List.of(Funds.row(9))).getBytes(GB18030);

        assertThat(file(joined(Funds.csv(3).getBytes(StandardCharsets.UTF_8), other))
                        .rejection("a.csv"))
                .isEqualTo(new Rejection.WrongEncoding(5));
    }

    @Test
    void quotedLineBreaksBelongToTheRowAndAStrayQuoteCostsOneLine() {
        String text = HEADER
                + Funds.lines(List.of(Funds.row(1, 0, "\"F\r\n1\"")))
                + Funds.lines(List.of(Funds.row(2, 0, "\"F2")))
                + Funds.lines(List.of(Funds.row(3)));

        List<RawRow> rows = file(text).rows("a.csv");

        assertThat(rows).extracting(RawRow::line).containsExactly(2, 4, 5);
        assertThat(rows).extracting(RawRow::malformed).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {32_768, 3_000_000})
    void aFieldLongerThanACellOfASpreadsheetIsAMalformedRow(int length) {
        for (String quote : List.of("", "\"")) {
            String text =
                    HEADER + Funds.lines(List.of(Funds.row(1, 0, quote + "F".repeat(length) + quote), Funds.row(2)));

            assertThat(file(text).rows("a.csv")).extracting(RawRow::malformed).containsExactly(true, false);
        }
    }

    @Test
    void aQuoteThatOpensBeforeVeryManyLongLinesIsFollowedNoFurtherThanARecordGoes() {
        String text = HEADER + "\"\n" + ("x".repeat(400_000) + "\n").repeat(20) + Funds.lines(List.of(Funds.row(2)));

        assertThat(file(text).rows("a.csv"))
                .hasSize(22)
                .last()
                .satisfies(row -> assertThat(row.malformed()).isFalse());
    }

    @Test
    void aHeaderWithoutEndIsAnUnknownHeader() {
        assertThat(file("x".repeat(3_000_000)).rejection("a.csv")).isInstanceOf(Rejection.UnknownHeader.class);
        assertThat(file(",".repeat(3_000_000)).rejection("a.csv")).isInstanceOf(Rejection.UnknownHeader.class);
    }
}
