package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.suppression.Decision.Cause;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

/**
 * Decides what of a table readers may see: what is small itself is held back, then what would give it away, then as many bands
 * of held-back rates are shown as leave everything wide enough. The same table always gets the same decisions.
 */
public final class Protector {
    private final Hiding hiding;
    private final Complements complements;

    private Protector(ProtectedTable table) {
        this.hiding = Hiding.ofSmall(new Grid(table));
        Witnesses witnesses = new Witnesses(hiding, Price.TELLS_ZEROS);
        this.complements = new Complements(hiding, witnesses);
        complements.choose();
        new Banding(hiding, witnesses).show();
    }

    /** One decision for each indicator and each sum that is shown or could be, in order of indicator and sum. */
    public static List<Decision> protect(ProtectedTable table) {
        return new Protector(table).decisions();
    }

    private List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (int indicator = 0; indicator < hiding.grid.indicators(); indicator++) {
            for (int cell = 0; cell < hiding.grid.cells(); cell++) {
                for (Sum sum : hiding.grid.sumsOfCell.get(cell)) {
                    if (sum.shown()) {
                        decisions.add(decision(sum.key(), cell, indicator));
                    }
                }
            }
        }
        return decisions;
    }

    private Decision decision(SumKey key, int cell, int indicator) {
        String id = hiding.grid.table.counted().get(indicator).id();
        if (!hiding.isHidden(cell)) {
            return Decision.shown(id, key);
        }
        Cause cause = hiding.own.get(cell) ? Cause.OWN : Cause.COMPLEMENT;
        Reason reason = complements.levels().get(cell) ? Reason.LEVEL : Reason.FEW;
        Optional<BandShown> band = hiding.band(cell, indicator);
        return band.map(shown -> Decision.banded(id, key, cause, shown.band()))
                .orElseGet(() -> Decision.held(id, key, cause, reason));
    }
}
