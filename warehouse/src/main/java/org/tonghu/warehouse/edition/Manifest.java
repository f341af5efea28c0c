package org.tonghu.warehouse.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an edition is made of.
 *
 * @param loadDate the load date of its last batch: the day it speaks from (no wall clock enters an edition)
 * @param firstMonth the first month that it holds
 * @param lastMonth the last one
 * @param divisions SHA-256 of the division tables it was made with
 * @param batches the batches whose rows it stands on, in order
 * @param datasets where the rows of each dataset lie
 * @param facts where the months of each fact and its marts lie, oldest first
 * @param marks of each fact the SHA-256 of what it was made by; of editions that did not know them none
 * @param rows rows of each of its tables
 * @param sample whether all its data is synthetic
 * @param releases the checks whose findings a steward released
 * @param contentHash SHA-256 over the content of its tables; the same files in the same order give the same hash
 * @param key fingerprint of the key of the pseudonyms in its rows
 */
public record Manifest(
        int edition,
        LocalDate loadDate,
        YearMonth firstMonth,
        YearMonth lastMonth,
        String divisions,
        List<Batch> batches,
        Map<String, DatasetFolders> datasets,
        Map<String, List<Slice>> facts,
        Map<String, String> marks,
        Map<String, Long> rows,
        boolean sample,
        List<Release> releases,
        String contentHash,
        String key) {
    public Manifest {
        marks = Objects.requireNonNullElse(marks, Map.of());
    }

    /** The same with what is known only once its tables have been filled and checked. */
    public Manifest finished(List<Release> released, Map<String, Long> counted, String hash) {
        return new Manifest(
                edition,
                loadDate,
                firstMonth,
                lastMonth,
                divisions,
                batches,
                datasets,
                facts,
                marks,
                counted,
                sample,
                released,
                hash,
                key);
    }

    public EditionId id() {
        return new EditionId(edition);
    }

    /** An edition of the same figures that stands on other folders. */
    public Manifest standingOn(EditionId id, List<Batch> batches, Map<String, DatasetFolders> datasets, String key) {
        return new Manifest(
                id.number(),
                loadDate,
                firstMonth,
                lastMonth,
                divisions,
                batches,
                datasets,
                facts,
                marks,
                rows,
                sample,
                releases,
                contentHash,
                key);
    }

    /** The months that it holds, oldest first. */
    public List<YearMonth> months() {
        return Stream.iterate(firstMonth, month -> !month.isAfter(lastMonth), month -> month.plusMonths(1))
                .toList();
    }
}
