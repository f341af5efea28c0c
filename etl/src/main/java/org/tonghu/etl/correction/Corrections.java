package org.tonghu.etl.correction;

import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.conform.IncomingRows;
import org.tonghu.etl.conform.Step;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.edition.Batch;

/**
 * The incoming corrections of rows of a dataset.
 *
 * @param all in the order in which they came
 * @param earlier those of the batches before it
 */
public record Corrections(List<Correction> all, Succession earlier) {
    /** Reads them, and keeps those that are read from files. */
    public static Corrections of(CorrectionStore store, DatasetSpec spec, Step step) {
        List<Correction> all = incoming(store, spec, step);
        Succession earlier = new Succession();
        if (!all.isEmpty()) {
            for (Batch batch : step.earlier()) {
                CorrectionStore.read(spec, store.of(spec, batch)).forEach(earlier::add);
            }
        }
        return new Corrections(all, earlier);
    }

    private static List<Correction> incoming(CorrectionStore store, DatasetSpec spec, Step step) {
        if (step.corrections() instanceof IncomingRows.TypedBefore(var typed)) {
            return CorrectionStore.read(spec, typed);
        }
        List<Correction> corrections = new ArrayList<>();
        if (step.corrections() instanceof IncomingRows.Tables(var deliveries, var conform)) {
            deliveries.forEach(delivery -> corrections.addAll(CorrectionRows.of(spec, delivery, conform)));
        }
        store.keep(spec, step.folder(), corrections);
        return corrections;
    }
}
