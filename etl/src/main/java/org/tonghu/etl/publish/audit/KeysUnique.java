package org.tonghu.etl.publish.audit;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tonghu.etl.text.Message;

/** No table has two rows of one grain. */
final class KeysUnique implements Check.Structural {
    /** The grain of every table, as the migrations say it. */
    private static final Map<String, String> GRAINS = new TreeMap<>(Map.ofEntries(
            entry("edition_month", "month"),
            entry("division", "list, level, code"),
            entry("indicator", "id"),
            entry("mart", "indicator, level, month, code"),
            entry("batch", "batch"),
            entry("load_file", "batch, file"),
            entry("load_reason", "batch, file, code"),
            entry("load_unit", "batch, file, unit"),
            entry("quarantine", "batch, file, line, column_name"),
            entry("dataset_month", "dataset, kind, month, unit"),
            entry("signal", "id"),
            entry("signal_mart", "signal, level, month, code"),
            entry("signal_example", "signal, month, unit, nth, batch, file, line")));

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        String repeated = GRAINS.entrySet().stream()
                .map(e -> repeated(e.getKey(), e.getValue()))
                .collect(Collectors.joining(" union all "));
        return candidate.fault("audit.keys", repeated, Map.of());
    }

    /** Keys that share a hash of eight bytes are few, and only they are compared. */
    private static String repeated(String table, String grain) {
        String hash = "hash(%s)".formatted(grain);
        return """
            select concat_ws(' ', '%1$s', %2$s) as what from %1$s
            where %3$s in (select %3$s from %1$s group by all having count(*) > 1)
            group by %2$s having count(*) > 1
            """.formatted(table, grain, hash);
    }
}
