package org.tonghu.etl.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.Slice;

/**
 * A table of a new edition with a numerator and a denominator for every indicator or signal, level, month and code.
 *
 * @param id its column of the indicator or signal
 */
record RateTable(Duck duck, String table, String id) {

    /**
     * Where what the edition made of some indicators lies.
     *
     * @param marts the rates of every unit, of months before {@link Slice#whole} by how much they differ from those of the
     *     edition before
     */
    record Files(List<String> ids, Path marts) {}

    /**
     * Adds the rates of all months held, those that were not made as {@code previous} has them.
     *
     * @param made the months that the edition made, and since when those of every unit
     */
    void fill(Stretch held, Slice made, Files files) {
        held.until(made.first()).ifAny(untouched -> takeOver(untouched, files));
        held.from(made.first()).until(made.whole()).ifAny(old -> takeOverChanged(old, files));
        held.from(made.whole()).ifAny(whole -> add(whole, files));
    }

    private void takeOver(Stretch made, Files files) {
        duck.execute("""
                insert into %s
                select * from previous.%s
                where list_contains(:ids, %s) and month >= :first and month < :end
                """.formatted(table, table, id), ofMonths(made, files.ids()));
    }

    /** Sums of what differs and what was there before; where nothing is left of a rate it is left out, as everywhere. */
    private void takeOverChanged(Stretch made, Files files) {
        duck.execute("""
                insert into %1$s by name
                with changed as (
                    select %2$s, level, month, code, numerator, denominator from read_parquet(%3$s)
                    where month >= :first and month < :end),
                before as (
                    select * from previous.%1$s
                    where list_contains(:ids, %2$s) and month >= :first and month < :end)
                select * from before anti join changed using (%2$s, level, month, code)
                union all by name
                select * from (
                    select %2$s, level, month, code,
                           sum(numerator)::decimal(18, 4) as numerator, sum(denominator)::decimal(18, 4) as denominator
                    from (
                        select * from changed
                        union all by name
                        select * from before semi join changed using (%2$s, level, month, code))
                    group by %2$s, level, month, code
                    having sum(numerator) <> 0 or sum(denominator) <> 0
                    order by month, %2$s, level, code)
                """.formatted(table, id, SqlFiles.parquet(files.marts())), ofMonths(made, files.ids()));
    }

    /** Sorted so that what a page shows lies together. */
    private void add(Stretch made, Files files) {
        duck.execute("""
                insert into %s by name
                select %s, level, month, code, numerator, denominator
                from read_parquet(%s)
                where list_contains(:ids, %s) and month >= :first and month < :end
                order by month, %s, level, code
                """.formatted(table, id, SqlFiles.parquet(files.marts()), id, id), ofMonths(made, files.ids()));
    }

    /** Parameters of a query about some indicators or signals ({@code :ids}) in the months of a stretch. */
    static Map<String, Object> ofMonths(Stretch made, List<String> ids) {
        return Map.of(
                "ids", ids, "first", made.first().atDay(1), "end", made.end().atDay(1));
    }
}
