package org.tonghu.etl.publish.audit;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tonghu.etl.mart.FactFolders;
import org.tonghu.etl.mart.Layer;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.Slice;
import org.tonghu.warehouse.indicator.Indicator;

/**
 * An edition that is built and not yet published.
 *
 * @param duck its database
 * @param manifest what it stands on; its counts and hash are still empty
 * @param previous the database of the edition before
 * @param folders where facts lie
 * @param scratch a folder of this run's own
 */
public record Candidate(Duck duck, Manifest manifest, Optional<Path> previous, FactFolders folders, Path scratch) {
    private record Broken(long places, String example) {}

    /**
     * A fault where a query has rows.
     *
     * @param key of the sentence; its arguments are the number of rows and the first of them
     * @param sql a query of one column, {@code what}
     */
    Optional<Message> fault(String key, String sql, Map<String, ?> parameters) {
        Broken broken = duck.one(
                Broken.class,
                "select count(*) as places, coalesce(min(what), '') as example from (" + sql + ")",
                parameters);
        return broken.places() == 0
                ? Optional.empty()
                : Optional.of(Message.of(key, broken.places(), broken.example()));
    }

    /** SQL for a fact's rows before they are counted in the units above: all its columns, in the months that it holds. */
    String fact(String fact) {
        return Layer.of(manifest.facts().getOrDefault(fact, List.of()), manifest.lastMonth()).stream()
                .map(layer -> fact(fact, layer))
                .collect(Collectors.joining(" union all "));
    }

    private String fact(String fact, Layer layer) {
        String rows = "select * from read_parquet(%s) f where %s"
                .formatted(
                        SqlFiles.parquet(folders.fact(fact, layer.slice().edition())),
                        between(layer.slice().first(), layer.end()));
        return rows + layer.over().stream().map(this::notTouched).collect(Collectors.joining());
    }

    /** Units that a later edition recomputed hold there. */
    private String notTouched(Slice later) {
        return " and not (%s and exists (select 1 from read_parquet(%s) t where %s))"
                .formatted(
                        between(later.first(), later.whole()),
                        SqlFiles.parquet(folders.touched(later.edition())),
                        "t.list = f.list and t.level = f.level and t.code = f.code and f.month >= t.touched_from");
    }

    private static String between(YearMonth first, YearMonth end) {
        return "f.month >= date '%s' and f.month < date '%s'".formatted(first.atDay(1), end.atDay(1));
    }

    /** SQL for the figures of an indicator that units have of their own: level, code, month, numerator, denominator. */
    String own(Indicator indicator) {
        return "select level, code, month, %s as numerator, %s as denominator from (%s)"
                .formatted(indicator.numerator(), indicator.denominator(), fact(indicator.fact()));
    }
}
