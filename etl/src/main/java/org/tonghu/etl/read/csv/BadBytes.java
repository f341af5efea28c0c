package org.tonghu.etl.read.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;

/** Looks through a text file for bytes that make no sense in an encoding, and for those that no table holds. */
final class BadBytes {
    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private int line = 1;

    private BadBytes(CharsetDecoder decoder) {
        this.decoder = decoder;
    }

    /** The first line, ended by LF, with such bytes. */
    static OptionalInt findLine(Path file, CharsetDecoder decoder) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new BadBytes(decoder).findLine(in);
        }
    }

    private OptionalInt findLine(InputStream in) throws IOException {
        boolean ended = false;
        while (!ended) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (isBad(ended)) {
                return OptionalInt.of(line);
            }
            bytes.compact();
        }
        return OptionalInt.empty();
    }

    /** Decodes what has been read; the rest of a character that is not complete yet stays. */
    private boolean isBad(boolean ended) throws IOException {
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, ended);
            count(chars.flip());
        } while (result.isOverflow());
        return result.isError();
    }

    /** NUL stands in no text; it tells of UTF-16, of another kind of file, or of a copy that was never finished. */
    private void count(CharBuffer decoded) throws IOException {
        while (decoded.hasRemaining()) {
            char c = decoded.get();
            if (c == '\0') {
                throw new UnfitFileException(new Rejection.NotText());
            }
            line += c == '\n' ? 1 : 0;
        }
    }
}
