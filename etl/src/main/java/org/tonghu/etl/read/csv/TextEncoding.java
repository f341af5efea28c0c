package org.tonghu.etl.read.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;

/** Which of the encodings of the contract a text file has. A file is decoded strictly: no byte is replaced. */
final class TextEncoding {
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextEncoding() {}

    /** The first of the encodings in which every byte of the file makes sense. */
    static Charset of(Path file) throws IOException {
        int furthest = 0;
        for (Charset charset : ENCODINGS) {
            OptionalInt bad = BadBytes.findLine(file, decoder(charset, CodingErrorAction.REPORT));
            if (bad.isEmpty()) {
                return charset;
            }
            furthest = Math.max(furthest, bad.getAsInt());
        }
        throw new UnfitFileException(isUtf16(file) ? new Rejection.NotText() : new Rejection.WrongEncoding(furthest));
    }

    /** Whether it begins with the byte order mark of UTF-16. */
    private static boolean isUtf16(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
        }
    }

    /** The first line that makes no sense in UTF-8. */
    static OptionalInt findLineThatIsNotUtf8(Path file) throws IOException {
        return BadBytes.findLine(file, decoder(StandardCharsets.UTF_8, CodingErrorAction.REPORT));
    }

    private static CharsetDecoder decoder(Charset charset, CodingErrorAction onError) {
        return charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
    }

    /** A reader that fails on bytes that make no sense, behind the byte order mark if there is one. */
    static Reader open(Path file, Charset charset) throws IOException {
        return open(file, decoder(charset, CodingErrorAction.REPORT));
    }

    /** A reader that takes the file for UTF-8 whatever its bytes are, to tell what it was meant to be. */
    static Reader openAsIfUtf8(Path file) throws IOException {
        return open(file, decoder(StandardCharsets.UTF_8, CodingErrorAction.REPLACE));
    }

    private static Reader open(Path file, CharsetDecoder decoder) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
