package org.tonghu.etl.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tonghu.etl.read.Recognised.Rejected;
import org.tonghu.etl.read.Rejection.Empty;
import org.tonghu.etl.read.Rejection.UnknownHeader;
import org.tonghu.etl.read.Rejection.Unreadable;

/** Looks at the files of an inbox: the header row names the dataset, never the file name. */
public final class Recogniser {
    private final Headers headers;
    private final Path inbox;

    public Recogniser(Path inbox, List<HeaderSpec> datasets) {
        this.inbox = inbox;
        this.headers = new Headers(datasets);
    }

    /** The tables of a file, or why it is rejected. */
    public List<Recognised> recognise(String file) {
        Path path = inbox.resolve(file);
        String name = file.toLowerCase(Locale.ROOT);
        try {
            if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
                return List.of(new Rejected(file, new Rejection.WrongType()));
            }
            if (Files.size(path) == 0) {
                return List.of(new Rejected(file, new Empty()));
            }
            return name.endsWith(".csv")
                    ? List.of(csv(file, path))
                    : new WorkbookRecogniser(headers).recognise(file, path);
        } catch (IOException e) {
            return List.of(new Rejected(file, new Unreadable()));
        }
    }

    private Recognised csv(String file, Path path) throws IOException {
        Optional<Charset> charset = TextEncoding.of(path);
        if (charset.isEmpty()) {
            return new Rejected(file, new Unreadable());
        }
        Optional<CsvRecords.Csv> header;
        try (Reader reader = TextEncoding.open(path, charset.get())) {
            header = new CsvRecords(reader).next();
        }
        if (header.isEmpty()) {
            return new Rejected(file, new Empty());
        }
        List<String> texts = Headers.normalised(header.get().fields());
        Optional<HeaderSpec> dataset = headers.fitting(texts);
        if (dataset.isEmpty()) {
            HeaderSpec nearest = headers.nearest(texts);
            return new Rejected(file, new UnknownHeader(nearest, nearest.missing(texts)));
        }
        return Headers.repeated(dataset.get(), texts)
                .<Recognised>map(column -> new Rejected(file, new Rejection.RepeatedColumn(column)))
                .orElseGet(() -> new Recognised.Table(new SourceTable(
                        file,
                        path.toString(),
                        charset.get().name(),
                        "",
                        1,
                        dataset.get().name(),
                        Headers.positions(dataset.get(), texts),
                        texts.size(),
                        Headers.unknown(dataset.get(), texts),
                        List.of(),
                        size(path))));
    }

    static long size(Path path) {
        return path.toFile().length();
    }
}
