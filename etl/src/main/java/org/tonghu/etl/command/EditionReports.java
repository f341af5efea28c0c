package org.tonghu.etl.command;

import java.util.List;
import java.util.Map;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.DeclarationTable;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.publication.EditionDifferences;

/** What {@code ./tonghu editions} tells of an edition besides that it is there. */
final class EditionReports {
    private EditionReports() {}

    /** Prints the declarations that an edition was made by, each under its path. */
    static int rules(WarehouseOption warehouse, EditionId id) {
        EditionStore store = warehouse.store();
        store.manifest(id);
        try (Duck duck = Duck.openReadOnly(store.exact(id))) {
            DeclarationTable.read(duck).texts().forEach((path, text) -> {
                System.out.println("==> " + path);
                System.out.println(text.stripTrailing());
            });
        }
        return 0;
    }

    private record Cells(
            String kind,
            String indicator,
            String level,
            String span,
            long shown,
            long banded,
            long hidden,
            long own,
            long complement) {
        private List<String> row() {
            return List.of(
                    kind,
                    indicator,
                    level,
                    span,
                    Long.toString(shown),
                    Long.toString(banded),
                    Long.toString(hidden),
                    Long.toString(own),
                    Long.toString(complement));
        }
    }

    /** Prints how many cells of the current edition are shown and how many are not, and what open editions tell together. */
    static int suppression(WarehouseOption warehouse, OutputFormat format) {
        EditionStore store = warehouse.store();
        try (Duck duck = Duck.openReadOnly(store.database(warehouse.current()))) {
            format.print(
                    List.of("kind", "indicator", "level", "span", "shown", "banded", "hidden", "own", "complement"),
                    duck
                            .query(
                                    Cells.class,
                                    "select * from suppression order by kind, indicator, span, level",
                                    Map.of())
                            .stream()
                            .map(Cells::row)
                            .toList(),
                    System.out);
        }
        EditionDifferences.of(store, Declarations.bundled())
                .forEach(apart ->
                        System.err.println(Message.of("editions.apart", apart.first(), apart.second(), apart.cells())
                                .both()));
        return 0;
    }
}
