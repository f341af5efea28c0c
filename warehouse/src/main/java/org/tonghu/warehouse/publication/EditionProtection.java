package org.tonghu.warehouse.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.DeclarationTable;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Folders;

/**
 * Decides anew what may be shown of editions that were published under other rules. Their figures stay as they are, and so do
 * their catalogue, targets, words and divisions.
 */
public final class EditionProtection {
    private final EditionStore store;
    private final Declarations program;

    /** @param program what the program declares: its rules are in force */
    public EditionProtection(EditionStore store, Declarations program) {
        this.store = store;
        this.program = program;
    }

    /** Writes the file that screens open once more; it takes the place of the old one in one step. */
    public void protect(EditionId id) {
        Path exact = EditionStore.exact(store.database(id).resolveSibling(""), id);
        if (!Files.exists(exact)) {
            addExact(store.database(id), exact);
        }
        Path aside = Folders.aside(store.database(id));
        new Publication(declarations(exact), program).write(exact, aside);
        Folders.replace(aside, store.database(id));
    }

    private Declarations declarations(Path exact) {
        try (Duck duck = Duck.openReadOnly(exact)) {
            return Declarations.of(DeclarationTable.read(duck));
        }
    }

    /** Editions of older programs had one file, of exact figures, and no declarations: they are read by those of today. */
    private void addExact(Path only, Path exact) {
        Path aside = Folders.aside(exact);
        Duck.migrate(aside, "db/exact");
        try (Duck duck = Duck.open(aside)) {
            duck.execute("attach %s as only_one (read_only)".formatted(SqlFiles.quoted(only)), Map.of());
            tables(duck)
                    .forEach(table -> duck.execute(
                            "insert into %1$s by name select * from only_one.%1$s".formatted(table), Map.of()));
            duck.execute("detach only_one", Map.of());
            DeclarationTable.write(duck, program.files());
        }
        Folders.replace(aside, exact);
    }

    private record Table(String name) {}

    /** The tables of the exact file that the only file of an older edition had. */
    private static List<String> tables(Duck duck) {
        return duck.query(Table.class, """
                        select table_name as name
                        from duckdb_tables() mine
                        semi join (select table_name from duckdb_tables() where database_name = 'only_one') theirs
                            using (table_name)
                        where database_name <> 'only_one' and table_name not in ('flyway_schema_history', 'declaration')
                        order by table_name
                        """, Map.of()).stream().map(Table::name).toList();
    }
}
