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

    private static String repeated(String table, String grain) {
        return "select concat_ws(' ', '%s', %s) as what from %s group by %s having count(*) > 1"
                .formatted(table, grain, table, grain);
    }
}
