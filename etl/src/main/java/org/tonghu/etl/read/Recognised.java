package org.tonghu.etl.read;

/** What became of a file, or of a sheet of a workbook, when it was looked at. */
public sealed interface Recognised {
    String file();

    record Table(SourceTable table) implements Recognised {
        @Override
        public String file() {
            return table.file();
        }
    }

    record Rejected(String file, Rejection why) implements Recognised {}
}
