package org.tonghu.etl.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.text.Message;

/**
 * What the error-free rows of an edition are to its figures.
 *
 * @param rows of the datasets that were counted, in order
 * @param unchanged datasets that were not counted, since what the edition before says of them still holds
 * @param told what the files of the batch are to be told, by position
 */
public record Ledger(Map<Line, Long> rows, Set<String> unchanged, Map<Integer, List<Message>> told) {
    /** What a load says while it counts. */
    public static final String STEP = "清点各行去向 account for rows";

    /** The table of an edition that holds the rows. */
    public static final String TABLE = "dataset_month";

    /**
     * Whose rows are counted together.
     *
     * @param month its first day
     * @param unit county, prefecture or province of the newest list
     */
    public record Line(String dataset, String kind, LocalDate month, String unit) implements Comparable<Line> {
        private static final Comparator<Line> ORDER = Comparator.comparing(Line::dataset)
                .thenComparing(Line::kind)
                .thenComparing(Line::month)
                .thenComparing(Line::unit);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What is counted.
     *
     * @param previous the edition before
     * @param batch the batch whose files are to be told of their rows
     * @param months the months that the edition holds
     * @param scratch a folder of this run's own
     */
    public record Asked(
            Optional<LedgerBefore> previous,
            int batch,
            List<YearMonth> months,
            Collection<DatasetLoad> loads,
            Path scratch) {}

    /** Counts the rows of the datasets that have changed, in one job; of a long history only what has changed. */
    public static Ledger of(SparkSession spark, Asked asked) {
        LedgerUpdate update = LedgerUpdate.of(spark, asked);
        List<Row> counted = update.counts(asked.scratch().resolve("ledger"))
                .map(Dataset::collectAsList)
                .orElse(List.of());
        return new Ledger(rows(update.linesBefore(), counted), update.unchanged(), told(counted));
    }

    private static Map<Line, Long> rows(Map<Line, Long> before, List<Row> counted) {
        Map<Line, Long> rows = new TreeMap<>(before);
        counted.forEach(row -> rows.merge(
                new Line(row.getAs("dataset"), row.getAs("kind"), row.getAs("month"), row.getAs("unit")),
                row.getAs("rows"),
                Long::sum));
        rows.values().removeIf(count -> count == 0);
        return rows;
    }

    private static Map<Integer, List<Message>> told(List<Row> counted) {
        Map<Integer, Map<String, Long>> kinds = new HashMap<>();
        counted.stream()
                .filter(row -> row.getAs("told") != null)
                .forEach(row -> kinds.computeIfAbsent(row.getAs("told"), position -> new TreeMap<>())
                        .merge(row.getAs("kind"), row.getAs("rows"), Long::sum));
        Map<Integer, List<Message>> told = new HashMap<>();
        kinds.forEach((position, rows) -> {
            List<Message> messages = new ArrayList<>();
            rows.forEach((kind, count) -> messages.add(Message.of("load." + kind, count)));
            told.put(position, messages);
        });
        return told;
    }

    /** What a file of the batch is to be told. */
    public List<Message> toldOf(int position) {
        return told.getOrDefault(position, List.of());
    }
}
