package org.tonghu.warehouse.load;

import java.time.LocalDate;

/** One load: its files, and its rows by fate, as they were at that load; read is the sum of the four fates. */
public record BatchReport(
        int batch,
        int edition,
        LocalDate loadDate,
        long files,
        long rejected,
        long read,
        long accepted,
        long duplicate,
        long superseded,
        long quarantined) {}
