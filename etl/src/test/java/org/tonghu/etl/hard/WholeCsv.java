package org.tonghu.etl.hard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a strictly well-formed CSV text, by one regular expression over the whole text. */
final class WholeCsv {
    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^\",\r\n]*+))(,|\r\n|\r|\n|\\z)");

    private WholeCsv() {}

    static List<List<String>> records(Path file) throws IOException {
        String text = text(Files.readAllBytes(file));
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!field.find(at) || field.start() != at) {
                throw new IOException("not well formed at " + at);
            }
            record.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            at = field.end();
            if (!field.group(3).equals(",")) {
                records.add(record);
                record = new ArrayList<>();
            }
        }
        if (!record.isEmpty()) {
            record.add("");
            records.add(record);
        }
        return records;
    }

    private static String text(byte[] bytes) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
