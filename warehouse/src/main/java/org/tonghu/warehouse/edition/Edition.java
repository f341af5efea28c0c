package org.tonghu.warehouse.edition;

import java.time.YearMonth;
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
 */
public record Edition(Manifest manifest, Duck database, Declarations declarations) {
    /**
     * An edition in its database.
     *
     * @param program what the program declares, which most editions were made by: those need not be read again
     */
    static Edition of(Manifest manifest, Duck database, Declarations program) {
        DeclarationFiles files = DeclarationTable.read(database);
        if (files.texts().isEmpty()) {
            throw new UnprotectedEditionException(manifest.id());
        }
        return new Edition(manifest, database, files.equals(program.files()) ? program : Declarations.of(files));
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
