package org.tonghu.etl.read;

import java.util.List;

/** Why a whole file or sheet is not read. */
public sealed interface Rejection {
    /** Neither CSV nor XLSX, by its extension. */
    record WrongType() implements Rejection {}

    record Empty() implements Rejection {}

    /** The operating system fails to read it. */
    record Unreadable() implements Rejection {}

    /** The one who runs the load may not read it. */
    record Forbidden() implements Rejection {}

    /** A link, wherever it leads. */
    record Link() implements Rejection {}

    /** A pipe, a socket or a device: reading it might never end. */
    record Special() implements Rejection {}

    /** A file whose name is not valid in UTF-8. */
    record BadName() implements Rejection {}

    /** It changed or vanished while it was read. */
    record Changed() implements Rejection {}

    /**
     * A CSV file in neither encoding of the contract.
     *
     * @param line the first line with bytes that make no sense
     */
    record WrongEncoding(int line) implements Rejection {}

    /** A CSV file with NUL characters, or in UTF-16. */
    record NotText() implements Rejection {}

    /** An XLSX file that is no zip archive. */
    record NotWorkbook() implements Rejection {}

    /** An OLE container: a workbook with a password, or an old XLS file with a new extension. */
    record Protected() implements Rejection {}

    /** A workbook that is broken or truncated. */
    record Damaged() implements Rejection {}

    /** A workbook with a document type or entities, which no spreadsheet program writes. */
    record Unsafe() implements Rejection {}

    record TooLarge(Excess what) implements Rejection {}

    /** A sheet whose rows or cells do not stand in order, or stand twice. */
    record Disordered(String sheet, int row) implements Rejection {}

    /** Two sheets of one name. */
    record RepeatedSheet(String sheet) implements Rejection {}

    /**
     * The header fits no dataset.
     *
     * @param nearest the dataset with the fewest missing required columns
     */
    record UnknownHeader(HeaderSpec nearest, List<String> missing) implements Rejection {}

    /** A known column stands twice in the header. */
    record RepeatedColumn(String header) implements Rejection {}
}
