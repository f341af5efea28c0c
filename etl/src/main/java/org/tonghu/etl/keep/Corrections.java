package org.tonghu.etl.keep;

import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.conform.Correction;
import org.tonghu.etl.conform.CorrectionRows;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.edition.Batch;

/**
 * The corrections of rows of a dataset that a step brings.
 *
 * @param all in the order in which they came
 * @param earlier those of the batches before it
 */
record Corrections(List<Correction> all, Succession earlier) {
    /** Reads them, and keeps those that are read from files. */
    static Corrections of(CorrectionStore store, DatasetSpec spec, DatasetLoad.Step step) {
        List<Correction> all = brought(store, spec, step);
        Succession earlier = new Succession();
        if (!all.isEmpty()) {
            for (Batch batch : step.earlier()) {
                CorrectionStore.read(spec, store.of(spec, batch)).forEach(earlier::add);
            }
        }
        return new Corrections(all, earlier);
    }

    private static List<Correction> brought(CorrectionStore store, DatasetSpec spec, DatasetLoad.Step step) {
        if (step.corrections() instanceof Brought.TypedBefore(var typed)) {
            return CorrectionStore.read(spec, typed);
        }
        List<Correction> corrections = new ArrayList<>();
        if (step.corrections() instanceof Brought.Tables(var deliveries, var conform)) {
            deliveries.forEach(delivery -> corrections.addAll(CorrectionRows.of(spec, delivery, conform)));
        }
        store.keep(spec, step.folder(), corrections);
        return corrections;
    }
}
