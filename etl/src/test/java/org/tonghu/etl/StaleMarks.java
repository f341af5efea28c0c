package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tonghu.etl.mart.Marks;

/** Makes an edition say that some of its tables were made by other rules. */
final class StaleMarks {
    private StaleMarks() {}

    static void write(Path warehouse, int edition, String... tables) throws IOException {
        Path manifest = manifest(warehouse, edition);
        String text = Files.readString(manifest);
        for (String table : tables) {
            String mark = String.valueOf(Marks.bundled().get(table));
            assertThat(text).contains(mark);
            text = text.replace(mark, "0".repeat(mark.length()));
        }
        Files.writeString(manifest, text);
    }

    static Path manifest(Path warehouse, int edition) {
        return warehouse.resolve("editions").resolve(Integer.toString(edition)).resolve("manifest.json");
    }
}
