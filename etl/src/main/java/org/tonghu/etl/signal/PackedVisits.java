package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/** Visits of one worker and month as bytes: Spark sorts one value instead of every visit. */
final class PackedVisits {
    /** The columns that it takes, in this order. */
    static final List<Column> COLUMNS = List.of(
            col("line"),
            unix_date(col("visited_on")),
            col("entered_at"),
            col("mode").equalTo("入户"),
            col("child"),
            coalesce(col("finding"), lit("")).cast("binary"),
            col("batch"),
            col("file").cast("binary"));

    private static final int SECONDS_A_MINUTE = 60;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private int batch;
    private byte[] file = {};

    /** Adds a visit; its file is written once for visits that follow each other. */
    void add(Row visit) {
        try {
            addFile(visit.getInt(6), visit.getAs(7));
            out.writeInt(visit.getInt(0));
            out.writeInt(visit.getInt(1));
            out.writeLong(minute(visit.getAs(2)));
            out.writeBoolean(visit.getBoolean(3));
            write(visit.getAs(4));
            write(visit.getAs(5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFile(int ofBatch, byte[] named) throws IOException {
        boolean another = ofBatch != batch || !Arrays.equals(named, file);
        out.writeBoolean(another);
        if (another) {
            batch = ofBatch;
            file = named;
            out.writeInt(batch);
            write(file);
        }
    }

    private static long minute(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), SECONDS_A_MINUTE);
    }

    private void write(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** The visits that were added. */
    static List<Visit> read(byte[] packed) {
        List<Visit> visits = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            int batch = 0;
            String file = "";
            while (in.available() > 0) {
                if (in.readBoolean()) {
                    batch = in.readInt();
                    file = text(in);
                }
                visits.add(visit(in, batch, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visits;
    }

    private static Visit visit(DataInputStream in, int batch, String file) throws IOException {
        Source source = new Source(batch, file, in.readInt());
        int day = in.readInt();
        long minute = in.readLong();
        boolean atHome = in.readBoolean();
        return new Visit(day, ByteBuffer.wrap(bytes(in)), atHome, text(in), minute, source);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
