package org.tonghu.etl.publish.audit;

import java.util.Map;
import java.util.Optional;
import org.tonghu.etl.text.Message;

/**
 * Of every file, read = accepted + duplicate + superseded + quarantined; its rows in quarantine have reasons, none of them
 * more often than there are rows; and the quarantine lists just those rows for the batch that was loaded last.
 */
final class FilesReconcile implements Check.Structural {
    private static final String WRONG = """
            with reasons as (
                select batch, file, sum(rows) as all_rows, max(rows) as most from load_reason group by batch, file),
            held as (
                select batch, file, count(distinct line) as lines from quarantine group by batch, file)
            select concat_ws(' ', coalesce(f.batch, r.batch), coalesce(f.file, r.file)) as what
            from load_file f
            full join reasons r using (batch, file)
            left join held h on h.batch = f.batch and h.file = f.file
            left join batch b on b.batch = f.batch
            where f.file is null or b.batch is null
               or f.read <> f.accepted + f.duplicate + f.superseded + f.quarantined
               or least(f.accepted, f.duplicate, f.superseded, f.quarantined) < 0
               or (f.status = 'rejected' and f.read <> 0)
               or f.quarantined not between coalesce(r.most, 0) and coalesce(r.all_rows, 0)
               or (b.edition = :edition and f.quarantined <> coalesce(h.lines, 0))
            """;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        return candidate.fault(
                "audit.files", WRONG, Map.of("edition", candidate.manifest().edition()));
    }
}
