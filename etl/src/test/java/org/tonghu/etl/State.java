package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;

/** The figures of an edition, its doubts and their examples, what is in quarantine, and what rows are to the figures. */
public record State(
        List<Mart> marts, List<Doubt> doubts, List<Example> examples, List<Held> quarantine, List<Counted> rows) {
    record Example(String signal, LocalDate month, String level, String unit, int nth, String sentenceZh, int line) {}

    record Counted(String dataset, String kind, LocalDate month, String unit, long rows) {}

    record Doubt(
            String signal, String level, LocalDate month, String code, BigDecimal numerator, BigDecimal denominator) {}

    public record Mart(
            String indicator,
            String level,
            LocalDate month,
            String code,
            BigDecimal numerator,
            BigDecimal denominator) {}

    record Held(String file, int line, String code, String columnName) {}

    public static State of(Path warehouse, int edition) {
        EditionStore store = new EditionStore(warehouse);
        Manifest manifest = store.manifest(new EditionId(edition));
        assertThat(manifest.rows().get("mart")).isPositive();
        assertThat(manifest.rows().get("signal_mart")).isPositive();
        try (Duck duck = Duck.openReadOnly(store.exact(manifest.id()))) {
            return new State(
                    duck.query(Mart.class, "select * from mart order by all", Map.of()),
                    duck.query(Doubt.class, "select * from signal_mart order by all", Map.of()),
                    duck.query(
                            Example.class,
                            "select signal, month, level, unit, nth, sentence_zh, line from signal_example order by all",
                            Map.of()),
                    duck.query(
                            Held.class, "select file, line, code, column_name from quarantine order by all", Map.of()),
                    duck.query(Counted.class, "select * from dataset_month order by all", Map.of()));
        }
    }
}
