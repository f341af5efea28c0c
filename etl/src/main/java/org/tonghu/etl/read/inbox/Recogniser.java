package org.tonghu.etl.read.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.etl.read.FileStamp;
import org.tonghu.etl.read.HeaderSpec;
import org.tonghu.etl.read.Headers;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.Recognised.Rejected;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;
import org.tonghu.etl.read.csv.CsvRecogniser;
import org.tonghu.etl.read.xlsx.WorkbookRecogniser;

/** Looks at the files of an inbox: the header row names the dataset, never the file name. */
public final class Recogniser {
    private static final Logger LOG = LoggerFactory.getLogger(Recogniser.class);
    /** What a name that is not valid in UTF-8 is shown with. */
    private static final String REPLACEMENT = "\uFFFD";

    private final Headers headers;
    private final Path inbox;

    public Recogniser(Path inbox, List<HeaderSpec> datasets) {
        this.inbox = inbox;
        this.headers = new Headers(datasets);
    }

    /** The tables of a file, or why it is rejected; no file makes it fail. */
    public List<Recognised> recognise(String file) {
        try {
            Path path = inbox.resolve(file);
            FileStamp stamp = stamp(file, path);
            List<Recognised> found = look(file, path, stamp);
            stamp.check(path);
            return found;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Cannot read {}", file, e);
            return List.of(new Rejected(file, UnfitFileException.why(e)));
        }
    }

    /** Fails on what is no file with anything in it. */
    private static FileStamp stamp(String file, Path path) throws IOException {
        if (file.contains(REPLACEMENT) && Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnfitFileException(new Rejection.BadName());
        }
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            throw new UnfitFileException(new Rejection.Link());
        }
        if (attributes.isDirectory()) {
            throw new UnfitFileException(new Rejection.Forbidden());
        }
        if (attributes.isOther()) {
            throw new UnfitFileException(new Rejection.Special());
        }
        return FileStamp.of(attributes);
    }

    private List<Recognised> look(String file, Path path, FileStamp stamp) throws IOException {
        String name = file.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new UnfitFileException(new Rejection.WrongType());
        }
        if (stamp.bytes() == 0) {
            throw new UnfitFileException(new Rejection.Empty());
        }
        return name.endsWith(".csv")
                ? List.of(new CsvRecogniser(headers).recognise(file, path, stamp))
                : new WorkbookRecogniser(headers, stamp).recognise(file, path);
    }
}
