package org.tonghu.etl.read;

import java.util.List;

/** Why a whole file or sheet is not read. */
public sealed interface Rejection {
    /** Neither CSV nor XLSX, by its extension. */
    record WrongType() implements Rejection {}

    record Empty() implements Rejection {}

    /** Bytes that are neither UTF-8 nor GB18030, or a workbook that is broken, truncated or protected. */
    record Unreadable() implements Rejection {}

    /**
     * The header fits no dataset.
     *
     * @param nearest the dataset with the fewest missing required columns
     */
    record UnknownHeader(HeaderSpec nearest, List<String> missing) implements Rejection {}

    /** A known column stands twice in the header. */
    record RepeatedColumn(String header) implements Rejection {}
}
