package org.tonghu.etl.publish.audit;

import java.util.List;

/** All checks, in the order in which they run. */
final class Checks {
    /** The schema first: what follows reads its tables. */
    static final List<Check.Structural> STRUCTURAL = List.of(
            new SchemaAsMigrated(),
            new KeysUnique(),
            new FilesReconcile(),
            new MonthsComplete(),
            new DivisionsOnList(),
            new SharesWithinOne(),
            new SumsOfChildren());

    static final List<Check.Doubt> DOUBTS = List.of(new Overspent(), new Shrunk(), new Silent(), new Absent());

    private Checks() {}

    static List<String> structural() {
        return STRUCTURAL.stream().map(Check::name).toList();
    }

    static List<String> doubts() {
        return DOUBTS.stream().map(Check::name).toList();
    }
}
