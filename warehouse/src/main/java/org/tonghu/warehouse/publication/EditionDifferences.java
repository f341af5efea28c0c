package org.tonghu.warehouse.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.protection.ProtectedFigure;

/**
 * How many figures about children two editions that are open to all roles both show, but 1 to 4 apart: whoever has both sees
 * that so many children were added or corrected.
 *
 * @param cells figures of both, the same indicator, unit and month, whose numerator, denominator or what the numerator lacks of
 *     it are 1 to 4 apart
 */
public record EditionDifferences(EditionId first, EditionId second, long cells) {
    private record Cells(long cells) {}

    /** Of every two editions that are open to all roles. */
    public static List<EditionDifferences> of(EditionStore store, Declarations program) {
        TreeSet<EditionId> open = new TreeSet<>(store.kept());
        store.current().ifPresent(open::add);
        List<EditionId> ids = List.copyOf(open);
        List<EditionDifferences> differences = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (EditionId second : ids.subList(i + 1, ids.size())) {
                differences.add(
                        new EditionDifferences(ids.get(i), second, cells(store, program, List.of(ids.get(i), second))));
            }
        }
        return differences;
    }

    private static long cells(EditionStore store, Declarations program, List<EditionId> two) {
        try (Duck duck = Duck.inMemory()) {
            duck.execute(
                    "attach %s as one (read_only)".formatted(SqlFiles.quoted(store.database(two.getFirst()))),
                    Map.of());
            duck.execute(
                    "attach %s as two (read_only)".formatted(SqlFiles.quoted(store.database(two.getLast()))), Map.of());
            return duck.one(Cells.class, """
                            select count(*) as cells
                            from one.value a join two.value b using (indicator, level, month, code, span)
                            where list_contains(:children, indicator)
                              and (abs(a.numerator - b.numerator) between 1 and 4
                                or abs(a.denominator - b.denominator) between 1 and 4
                                or abs(a.denominator - a.numerator - b.denominator + b.numerator) between 1 and 4)
                            """, Map.of("children", children(program)))
                    .cells();
        }
    }

    private static List<String> children(Declarations program) {
        return program.protection(program).indicators().stream()
                .map(ProtectedFigure::id)
                .toList();
    }
}
