package org.tonghu.etl.publish.audit;

import static java.util.Map.entry;

import java.util.List;
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

    private record Table(String name) {}

    @Override
    public Optional<Message> fault(Candidate candidate) {
        return suspects(candidate).stream()
                .flatMap(table ->
                        candidate
                                .fault("audit.keys", repeated(table, String.valueOf(GRAINS.get(table))), Map.of())
                                .stream())
                .findFirst();
    }

    /** Tables in which keys share a hash of eight bytes: a hash is quickly grouped, and only there keys are compared. */
    private static List<String> suspects(Candidate candidate) {
        String tables = GRAINS.entrySet().stream()
                .map(e -> "select '%1$s' as name from %1$s group by hash(%2$s) having count(*) > 1"
                        .formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining(" union ", "", " order by name"));
        return candidate.duck().query(Table.class, tables, Map.of()).stream()
                .map(Table::name)
                .toList();
    }

    private static String repeated(String table, String grain) {
        return """
            select concat_ws(' ', '%1$s', %2$s) as what from %1$s group by %2$s having count(*) > 1
            """.formatted(table, grain);
    }
}
