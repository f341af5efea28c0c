package org.tonghu.warehouse.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders that hold the rows of one dataset.
 *
 * @param landed names of the folders of its error-free rows, oldest first: together all that were ever read
 * @param quarantine name of the folder of what is in quarantine now; null while nothing ever was delivered
 */
public record DatasetFolders(List<String> landed, @Nullable String quarantine) {
    public static final DatasetFolders NONE = new DatasetFolders(List.of(), null);

    public Optional<String> inQuarantine() {
        return Optional.ofNullable(quarantine);
    }

    /** With the folder of one more step. */
    public DatasetFolders and(String folder) {
        return new DatasetFolders(
                Stream.concat(landed.stream(), Stream.of(folder)).toList(), folder);
    }
}
