package org.tonghu.warehouse.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders that hold the rows of one dataset.
 *
 * @param landed names of the folders of its error-free rows, oldest first: together all that were ever read
 * @param last name of the folders that the last step wrote: of what is in quarantine now, and of the fates of the rows that are
 *     not accepted; null while nothing ever was delivered
 */
public record DatasetFolders(List<String> landed, @Nullable String last) {
    public static final DatasetFolders NONE = new DatasetFolders(List.of(), null);

    public Optional<String> afterLastStep() {
        return Optional.ofNullable(last);
    }

    /** With the folder of one more step. */
    public DatasetFolders and(String folder) {
        return new DatasetFolders(
                Stream.concat(landed.stream(), Stream.of(folder)).toList(), folder);
    }
}
