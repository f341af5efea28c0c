package org.tonghu.warehouse.edition;

import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.protection.ProtectionRules;
import org.tonghu.warehouse.score.Rubrics;
import org.tonghu.warehouse.signal.Signals;

/** What an edition is made and read by. */
public record Declarations(
        DeclarationFiles files, Catalogue catalogue, Signals signals, Rubrics rubrics, Divisions divisions) {
    /** What files declare. */
    public static Declarations of(DeclarationFiles files) {
        return new Declarations(files, Catalogue.of(files), Signals.of(files), Rubrics.of(files), Divisions.of(files));
    }

    /** What the program declares today; asked for where a program starts and where an edition is published, nowhere else. */
    public static Declarations bundled() {
        return Bundled.DECLARATIONS;
    }

    /** The rules by which is decided what may be shown: its own, made stricter by those in force. */
    public ProtectionRules protection(Declarations inForce) {
        return ProtectionRules.of(catalogue, signals).under(ProtectionRules.of(inForce.catalogue, inForce.signals));
    }

    private static final class Bundled {
        static final Declarations DECLARATIONS = bundled();

        private static Declarations bundled() {
            DeclarationFiles files = DeclarationFiles.bundled();
            return new Declarations(
                    files, Catalogue.bundled(), Signals.bundled(), Rubrics.of(files), Divisions.bundled());
        }
    }
}
