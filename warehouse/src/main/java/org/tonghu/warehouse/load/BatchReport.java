package org.tonghu.warehouse.load;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One load: its files, and its rows by fate, as they were at that load; read is the sum of the four fates.
 *
 * @param withdrawnIn the edition that took it back; empty for one that counts
 */
public record BatchReport(
        int batch,
        int edition,
        LocalDate loadDate,
        Optional<Integer> withdrawnIn,
        long files,
        long rejected,
        long read,
        long accepted,
        long duplicate,
        long superseded,
        long quarantined) {}
