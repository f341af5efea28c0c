package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

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

    /** What a visit takes beside its texts and child, and a file beside its name, at most. */
    private static final int NUMBERS = 64;

    private ByteBuffer bytes = ByteBuffer.allocate(1024);
    private int batch;
    private byte[] file = {};

    /** Adds a visit; its file is written once for visits that follow each other. */
    void add(Row visit) {
        byte[] child = visit.getAs(4);
        byte[] finding = visit.getAs(5);
        byte[] from = visit.getAs(7);
        reserve(NUMBERS + child.length + finding.length + from.length);
        addFile(visit.getInt(6), from);
        bytes.putInt(visit.getInt(0)).putInt(visit.getInt(1)).putLong(minute(visit.getAs(2)));
        bytes.put((byte) (visit.getBoolean(3) ? 1 : 0));
        write(child);
        write(finding);
    }

    private void reserve(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
        }
    }

    private void addFile(int ofBatch, byte[] named) {
        boolean another = ofBatch != batch || !Arrays.equals(named, file);
        bytes.put((byte) (another ? 1 : 0));
        if (another) {
            batch = ofBatch;
            file = named;
            bytes.putInt(batch);
            write(file);
        }
    }

    private static long minute(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), SECONDS_A_MINUTE);
    }

    private void write(byte[] value) {
        bytes.putInt(value.length).put(value);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** The visits that were added. */
    static List<Visit> read(byte[] packed) {
        List<Visit> visits = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(packed);
        int batch = 0;
        String file = "";
        while (in.hasRemaining()) {
            if (in.get() == 1) {
                batch = in.getInt();
                file = text(in);
            }
            visits.add(visit(in, batch, file));
        }
        return visits;
    }

    private static Visit visit(ByteBuffer in, int batch, String file) {
        Source source = new Source(batch, file, in.getInt());
        int day = in.getInt();
        long minute = in.getLong();
        boolean atHome = in.get() == 1;
        return new Visit(day, ByteBuffer.wrap(bytes(in)), atHome, text(in), minute, source);
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] value = new byte[in.getInt()];
        in.get(value);
        return value;
    }
}
