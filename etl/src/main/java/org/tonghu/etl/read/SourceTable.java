package org.tonghu.etl.read;

import java.io.Serializable;
import java.util.List;

/**
 * A table that was recognised: a CSV file, or a sheet of a workbook.
 *
 * @param file the path below the inbox; for a second and further data sheet {@code path#sheet name}
 * @param path where the file lies
 * @param charset the encoding of a CSV file; empty for a sheet
 * @param sheet the name of the sheet; empty for a CSV file
 * @param headerRow the line or sheet row of the header, from 1
 * @param corrects whether its rows correct rows of the dataset that are in quarantine
 * @param positions for each column of the dataset, or of the header of corrections, its place in the header, or -1
 * @param width how many cells the header has
 * @param unknownColumns headers that the contract does not know
 * @param nearly further sheets that were not read although they nearly fit; on the first table of a workbook
 * @param stamp the file as it was when it was looked at
 */
public record SourceTable(
        String file,
        String path,
        String charset,
        String sheet,
        int headerRow,
        String dataset,
        boolean corrects,
        List<Integer> positions,
        int width,
        List<String> unknownColumns,
        List<NearlySheet> nearly,
        FileStamp stamp)
        implements Serializable {

    /** A visible sheet that has more than half of a dataset's required columns, but not all. */
    public record NearlySheet(String sheet, String title, List<String> missing) implements Serializable {}

    /** The size of the file. */
    public long bytes() {
        return stamp.bytes();
    }

    public boolean isSheet() {
        return !sheet.isEmpty();
    }

    SourceTable named(String name) {
        return copy(name, nearly);
    }

    public SourceTable with(List<NearlySheet> sheets) {
        return copy(file, sheets);
    }

    private SourceTable copy(String name, List<NearlySheet> sheets) {
        return new SourceTable(
                name,
                path,
                charset,
                sheet,
                headerRow,
                dataset,
                corrects,
                positions,
                width,
                unknownColumns,
                sheets,
                stamp);
    }
}
