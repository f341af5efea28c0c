package org.tonghu.etl.hard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes of bytes, which may break anything. */
final class ByteMutation {
    private static final List<String> INSERTED =
            List.of("\"", ",", "\n", "\r", "\"\"", ",,,", "\"\n", "\0", "\uFEFF", " ", "1", "儿", "\u0001");
    private static final List<String> MARKUP = List.of(
            "<",
            ">",
            "&",
            "&#0;",
            "&#x1F600;",
            "&amp;",
            "\"",
            "</row>",
            "<row>",
            "<c/>",
            "<c><v>1E400</v></c>",
            "<row r=\"3\"/>",
            "<c r=\"XFE1\"/>",
            "<v>9</v>",
            " t=\"s\"",
            " s=\"9\"",
            "-",
            "9999999999",
            "<!-- a < b -->",
            "<![CDATA[1]]>",
            "<!DOCTYPE a>",
            "<?p i?>",
            "</sheetData>",
            "]]>");

    private final Random random;

    ByteMutation(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    byte[] apply(byte[] bytes, List<String> done) {
        return apply(bytes, INSERTED, done);
    }

    byte[] applyToMarkup(byte[] bytes, List<String> done) {
        return apply(bytes, MARKUP, done);
    }

    private byte[] apply(byte[] bytes, List<String> insertions, List<String> done) {
        int a = random.nextInt(bytes.length + 1);
        int b = Math.min(bytes.length, a + random.nextInt(60));
        int c = Math.min(bytes.length, b + random.nextInt(60));
        byte[] piece = Arrays.copyOfRange(bytes, a, b);
        int kind = random.nextInt(7);
        done.add("bytes "
                + List.of("flipped", "cut off", "doubled", "swapped", "removed", "inserted", "inserted")
                        .get(kind) + " at " + a + " to " + b);
        return switch (kind) {
            case 0 -> flipped(bytes, a);
            case 1 -> Arrays.copyOf(bytes, a);
            case 2 -> joined(bytes, 0, b, piece, b);
            case 3 -> joined(bytes, 0, a, joined(bytes, b, c, piece, bytes.length), c);
            case 4 -> joined(bytes, 0, a, new byte[0], b);
            default -> joined(bytes, 0, a, one(insertions).getBytes(StandardCharsets.UTF_8), a);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A stretch, then a piece, then the rest from a place on. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] piece, int rest) {
        byte[] joined = new byte[to - from + piece.length + bytes.length - rest];
        System.arraycopy(bytes, from, joined, 0, to - from);
        System.arraycopy(piece, 0, joined, to - from, piece.length);
        System.arraycopy(bytes, rest, joined, to - from + piece.length, bytes.length - rest);
        return joined;
    }
}
