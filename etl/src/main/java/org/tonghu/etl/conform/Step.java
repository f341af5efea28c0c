package org.tonghu.etl.conform;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.warehouse.edition.Batch;

/**
 * What comes to a dataset in one step: in a load, or in one of the replayed loads when a batch is withdrawn.
 *
 * @param batch the batch whose rows they are
 * @param loadDate the day against which they are checked
 * @param folder the name of the folders that the step writes
 * @param corrections of rows in quarantine; those of an earlier load as {@code CorrectionStore} keeps them
 * @param earlier the batches that the edition stands on before it
 */
public record Step(
        int batch,
        LocalDate loadDate,
        String folder,
        IncomingRows rows,
        IncomingRows corrections,
        List<Batch> earlier) {}
