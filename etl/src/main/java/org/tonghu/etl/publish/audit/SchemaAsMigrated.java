package org.tonghu.etl.publish.audit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.Folders;

/** Tables and columns are those that the migrations make in an empty file. */
final class SchemaAsMigrated implements Check.Structural {
    private static final String COLUMNS = """
            select concat_ws(' ', table_name, column_name, data_type, case when is_nullable then '' else 'not null' end) as what
            from duckdb_columns() where database_name = %s
            """;

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        Path file = candidate.scratch().resolve("schema.duckdb");
        Folders.delete(file);
        Duck.migrate(file, "db/exact");
        candidate.duck().execute("attach " + SqlFiles.quoted(file) + " as migrated (read_only)", Map.of());
        String here = COLUMNS.formatted("current_database()");
        String migrated = COLUMNS.formatted("'migrated'");
        Optional<Message> fault = candidate.fault(
                "audit.schema",
                "(%s except %s) union all (%s except %s)".formatted(here, migrated, migrated, here),
                Map.of());
        candidate.duck().execute("detach migrated", Map.of());
        return fault;
    }
}
