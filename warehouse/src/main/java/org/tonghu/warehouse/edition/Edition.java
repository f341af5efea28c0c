package org.tonghu.warehouse.edition;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.score.Rubrics;
import org.tonghu.warehouse.signal.Signals;

/**
 * One edition as queries stand on it: its database, and the declarations that made it. It is read by its own targets, words,
 * rubrics and lists, whatever the program declares today.
 *
 * @param delivered the ids of indicators and signals of whose datasets rows were ever accepted
 */
public record Edition(Manifest manifest, Duck database, Declarations declarations, Set<String> delivered) {
    private record Rules(String rules) {}

    private record Delivered(String id) {}

    /**
     * An edition in its database.
     *
     * @param program what the program declares, which most editions were made by: those need not be read again
     */
    static Edition of(Manifest manifest, Duck database, Declarations program) {
        if (!database.has("protection")) {
            throw new UnprotectedEditionException(manifest.id());
        }
        DeclarationFiles files = DeclarationTable.read(database);
        Declarations declarations = files.equals(program.files()) ? program : Declarations.of(files);
        String rules = database.one(Rules.class, "select rules from protection", Map.of())
                .rules();
        if (!rules.equals(declarations.protection(program).version())) {
            throw new UnprotectedEditionException(manifest.id());
        }
        return new Edition(manifest, database, declarations, delivered(database));
    }

    private static Set<String> delivered(Duck database) {
        return database
                .query(
                        Delivered.class,
                        "select id from indicator where delivered union all select id from signal where delivered",
                        Map.of())
                .stream()
                .map(Delivered::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Catalogue catalogue() {
        return declarations.catalogue();
    }

    public Signals signals() {
        return declarations.signals();
    }

    public Rubrics rubrics() {
        return declarations.rubrics();
    }

    public Divisions divisions() {
        return declarations.divisions();
    }

    /** The list on which a month is shown. */
    public DivisionList list(YearMonth month) {
        return divisions().on(month);
    }
}
