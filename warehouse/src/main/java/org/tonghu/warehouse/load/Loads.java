package org.tonghu.warehouse.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.duck.Duck;

/**
 * Reads the load history of an edition. Below the province a file is seen only by a scope that covers every county or
 * prefecture that its rows speak of; a file that speaks of none, such as a rejected one, is seen by the province alone.
 */
public final class Loads {
    /** Whether the scope sees the file that a row of {@code f} names; its parameters are {@link #parameters}. */
    public static final String VISIBLE = """
            (:whole_province or (
                exists (select 1 from load_unit c where c.batch = f.batch and c.file = f.file)
                and not exists (select 1 from load_unit c where c.batch = f.batch and c.file = f.file
                                and list_position(:units, c.unit) is null)))
            """;

    private final Duck duck;
    private final Map<String, Object> scope;

    public Loads(Duck duck, Access access) {
        this.duck = duck;
        this.scope = parameters(access);
    }

    /** The parameters of {@link #VISIBLE}. */
    public static Map<String, Object> parameters(Access access) {
        return Map.of("whole_province", access.isWholeProvince(), "units", access.newestUnits());
    }

    /** The batches behind the edition, newest first, with the figures of the files that the scope sees. */
    public List<BatchReport> batches() {
        return duck.query(BatchReport.class, """
                select b.batch, b.edition, b.load_date, b.withdrawn_in, count(*) as files,
                       count(*) filter (where f.status = 'rejected') as rejected,
                       sum(f.read)::bigint as read, sum(f.accepted)::bigint as accepted,
                       sum(f.duplicate)::bigint as duplicate, sum(f.superseded)::bigint as superseded,
                       sum(f.quarantined)::bigint as quarantined
                from batch b join load_file f on f.batch = b.batch
                where %s
                group by b.batch, b.edition, b.load_date, b.withdrawn_in
                order by b.batch desc
                """.formatted(VISIBLE), scope);
    }

    /** The files of a batch in the order in which they were taken. */
    public List<FileReport> files(int batch) {
        return duck.query(FileReport.class, """
                select f.batch, f.position, f.file, f.dataset, f.status, f.message_zh, f.message_en,
                       f.read, f.accepted, f.duplicate, f.superseded, f.quarantined
                from load_file f
                where f.batch = :batch and %s
                order by f.position
                """.formatted(VISIBLE), with(Map.of("batch", batch)));
    }

    /** Why rows of the files of a batch were quarantined at that load. */
    public List<ReasonCount> reasons(int batch) {
        return duck.query(ReasonCount.class, """
                select f.batch, f.file, f.code, f.rows
                from load_reason f
                where f.batch = :batch and %s
                order by f.file, f.code
                """.formatted(VISIBLE), with(Map.of("batch", batch)));
    }

    /** Every finding of the rows that are in quarantine now and that a filter asks for, a page at a time. */
    public List<QuarantinedRow> quarantine(QuarantineFilter filter) {
        return duck.query(QuarantinedRow.class, """
                select f.batch, f.dataset, f.file, f.line, f.code, f.column_name, f.row_text
                from quarantine f
                where %s
                  and (:batch = 0 or f.batch = :batch)
                  and (:dataset = '' or f.dataset = :dataset)
                  and (:file = '' or f.file = :file)
                  and (:code = '' or f.code = :code)
                order by f.batch, f.file, f.line, f.code, f.column_name
                limit :size offset :start
                """.formatted(VISIBLE), with(filter.parameters()));
    }

    private Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(scope);
        all.putAll(more);
        return all;
    }
}
