package org.tonghu.etl.read.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tonghu.etl.read.FileStamp;
import org.tonghu.etl.read.HeaderSpec;
import org.tonghu.etl.read.Headers;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.Recognised.Rejected;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.read.UnfitFileException;
import org.tonghu.etl.read.csv.CsvRecords.Csv;

/** Looks at a CSV file: its first record is the header. */
public final class CsvRecogniser {
    private final Headers headers;

    public CsvRecogniser(Headers headers) {
        this.headers = headers;
    }

    public Recognised recognise(String file, Path path, FileStamp stamp) throws IOException {
        Charset charset = TextEncoding.of(path);
        List<String> texts = header(TextEncoding.open(path, charset));
        Optional<HeaderSpec> dataset = headers.fitting(texts);
        if (dataset.isEmpty()) {
            return new Rejected(file, whyNot(path, charset, texts));
        }
        return Headers.repeated(dataset.get(), texts)
                .<Recognised>map(column -> new Rejected(file, new Rejection.RepeatedColumn(column)))
                .orElseGet(() -> new Recognised.Table(new SourceTable(
                        file,
                        path.toString(),
                        charset.name(),
                        "",
                        1,
                        dataset.get().name(),
                        dataset.get().corrects(),
                        Headers.positions(dataset.get(), texts),
                        texts.size(),
                        Headers.unknown(dataset.get(), texts),
                        List.of(),
                        stamp)));
    }

    private static List<String> header(Reader opened) throws IOException {
        try (Reader reader = opened) {
            Csv header = new CsvRecords(reader).next().orElseThrow(() -> new UnfitFileException(new Rejection.Empty()));
            return Headers.normalised(header.fields());
        }
    }

    /** A few broken bytes make a UTF-8 file look like one in GB18030 that nobody can read: its header tells. */
    private Rejection whyNot(Path path, Charset charset, List<String> texts) throws IOException {
        OptionalInt bad =
                charset.equals(StandardCharsets.UTF_8) ? OptionalInt.empty() : TextEncoding.findLineThatIsNotUtf8(path);
        if (bad.isPresent()
                && headers.fitting(header(TextEncoding.openAsIfUtf8(path))).isPresent()) {
            return new Rejection.WrongEncoding(bad.getAsInt());
        }
        HeaderSpec nearest = headers.nearest(texts);
        return new Rejection.UnknownHeader(nearest, nearest.missing(texts));
    }
}
