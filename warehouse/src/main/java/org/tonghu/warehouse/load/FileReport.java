package org.tonghu.warehouse.load;

import java.util.Optional;

/**
 * One file of a load and the fates of its rows, as they were at that load.
 *
 * @param position the order in which the files of the batch were taken
 * @param status {@code loaded} or {@code rejected}
 */
public record FileReport(
        int batch,
        int position,
        String file,
        Optional<String> dataset,
        String status,
        String messageZh,
        String messageEn,
        long read,
        long accepted,
        long duplicate,
        long superseded,
        long quarantined) {}
