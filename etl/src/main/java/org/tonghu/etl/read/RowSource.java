package org.tonghu.etl.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where the rows of one table come from. */
public interface RowSource extends Closeable {
    /** The next row below the header; empty behind the last. */
    Optional<RawRow> next() throws IOException;
}
