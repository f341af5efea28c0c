package org.tonghu.etl.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of an inbox. */
public final class Inbox {
    /** Names are taken in the order of their UTF-8 bytes. */
    public static final Comparator<String> ORDER =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private Inbox() {}

    /**
     * The paths of the regular files below the inbox, with {@code /}, in the order in which they are taken. Names that
     * begin with {@code .} or {@code ~$} are skipped, folders too; links are not followed.
     */
    public static List<String> files(Path inbox) {
        try (Stream<Path> walk = Files.walk(inbox)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file))
                    .map(inbox::relativize)
                    .filter(Inbox::isMeant)
                    .map(Inbox::name)
                    .sorted(ORDER)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the inbox: " + inbox, e);
        }
    }

    private static boolean isMeant(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .noneMatch(name -> name.startsWith(".") || name.startsWith("~$"));
    }

    private static String name(Path relative) {
        return String.join(
                "/",
                StreamSupport.stream(relative.spliterator(), false)
                        .map(Path::toString)
                        .toList());
    }
}
