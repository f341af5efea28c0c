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

    /** Leaves out what the edition before says of months that are not held, and of what is no longer declared. */
    void keepOnly(Stretch held, List<String> ids) {
        duck.execute(
                "delete from %s where month < :first or month >= :end or not list_contains(:ids, %s)"
                        .formatted(table, id),
                ofMonths(held, ids));
    }

    /**
     * Brings the rates of the edition before up to date; those of months that were not made stay as they are.
     *
     * @param made the months that the edition made, and since when those of every unit
     */
    void fill(Stretch held, Slice made, Files files) {
        held.from(made.first()).until(made.whole()).ifAny(old -> change(old, files));
        held.from(made.whole()).ifAny(whole -> replace(whole, files));
    }

    /** Adds what differs; where nothing is left of a rate it is left out, as everywhere. */
    private void change(Stretch made, Files files) {
        duck.execute("""
                merge into %1$s as rate
                using (
                    select %2$s, level, month, code, numerator, denominator from read_parquet(%3$s)
                    where list_contains(:ids, %2$s) and month >= :first and month < :end
                      and (numerator <> 0 or denominator <> 0)
                    order by month, %2$s, level, code) as differs
                using (%2$s, level, month, code)
                when matched and rate.numerator + differs.numerator = 0 and rate.denominator + differs.denominator = 0
                    then delete
                when matched
                    then update set numerator = rate.numerator + differs.numerator,
                                    denominator = rate.denominator + differs.denominator
                when not matched then insert by name
                """.formatted(table, id, SqlFiles.parquet(files.marts())), ofMonths(made, files.ids()));
    }

    /** Sorted so that what a page shows lies together. */
    private void replace(Stretch made, Files files) {
        duck.execute(
                "delete from %s where list_contains(:ids, %s) and month >= :first and month < :end"
                        .formatted(table, id),
                ofMonths(made, files.ids()));
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
