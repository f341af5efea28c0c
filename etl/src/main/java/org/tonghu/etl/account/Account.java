package org.tonghu.etl.account;

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
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Manifest;

/**
 * What the error-free rows of an edition are to its figures.
 *
 * @param rows of the datasets that were counted, in order
 * @param unchanged datasets that were not counted, since what the edition before says of them still holds
 * @param told what the files of the batch are to be told, by position
 */
public record Account(Map<Line, Long> rows, Set<String> unchanged, Map<Integer, List<Message>> told) {
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
     */
    public record Asked(Optional<Manifest> previous, int batch, List<YearMonth> months, Collection<DatasetLoad> loads) {

        /** Months and divisions decide what has no place: only where both are the same do lines still hold. */
        private Set<String> unchanged() {
            Set<String> unchanged = new TreeSet<>();
            previous.filter(before -> before.rows().containsKey(TABLE))
                    .filter(before -> before.months().equals(months))
                    .filter(before ->
                            before.divisions().equals(Divisions.bundled().version()))
                    .ifPresent(before -> loads.stream()
                            .filter(load -> load.folders().equals(foldersIn(before, load)))
                            .forEach(load -> unchanged.add(load.spec().name())));
            return unchanged;
        }

        private static DatasetFolders foldersIn(Manifest before, DatasetLoad load) {
            return before.datasets().getOrDefault(load.spec().name(), DatasetFolders.NONE);
        }
    }

    /** Counts the rows of the datasets that have changed, in one job. */
    public static Account of(SparkSession spark, Asked asked) {
        Set<String> unchanged = asked.unchanged();
        List<DatasetLoad> changed = asked.loads().stream()
                .filter(load -> !unchanged.contains(load.spec().name()))
                .filter(load -> !load.folders().landed().isEmpty())
                .toList();
        RowCounts counts = RowCounts.of(spark, asked.batch(), asked.months());
        List<Row> counted = changed.stream()
                .map(load -> counts.of(load.spec(), load.kept()))
                .reduce(Dataset::unionByName)
                .map(Dataset::collectAsList)
                .orElse(List.of());
        return new Account(rows(counted), unchanged, told(counted));
    }

    private static Map<Line, Long> rows(List<Row> counted) {
        Map<Line, Long> rows = new TreeMap<>();
        counted.forEach(row -> rows.merge(
                new Line(row.getAs("dataset"), row.getAs("kind"), row.getAs("month"), row.getAs("unit")),
                row.getAs("rows"),
                Long::sum));
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
