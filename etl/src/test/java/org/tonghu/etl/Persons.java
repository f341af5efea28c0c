package org.tonghu.etl;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.load.Deliveries;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.read.inbox.TableReader;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.Divisions;

/** Every identity number, name and phone number that an inbox holds, and a search for any of them. */
record Persons(Set<String> numbers, Set<String> names, Set<String> phones) {
    static Persons in(Path inbox) {
        Persons persons = new Persons(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Recognised recognised : Deliveries.in(inbox).all()) {
            if (recognised instanceof Recognised.Table(SourceTable table)) {
                TableReader.rows(table).stream().forEach(row -> persons.collect(table, row));
            }
        }
        persons.names().removeAll(wordsOfDivisions());
        return persons;
    }

    private void collect(SourceTable table, RawRow row) {
        DatasetSpec spec = Contract.bundled().dataset(table.dataset());
        for (int i = 0; i < spec.columns().size(); i++) {
            int position = table.positions().get(i);
            if (position >= 0 && position < row.cells().size()) {
                add(
                        spec.columns().get(i).type(),
                        row.cells().get(position).text().strip());
            }
        }
    }

    private void add(ColumnType type, String text) {
        if (text.codePointCount(0, text.length()) > 1) {
            switch (type) {
                case IDENTITY -> numbers.add(text);
                case PERSONAL -> names.add(text);
                case MOBILE -> phones.add(text);
                default -> {}
            }
        }
    }

    /** Two or three characters of the name of a village may be somebody's name too. */
    private static Set<String> wordsOfDivisions() {
        Set<String> words = new HashSet<>();
        Divisions.bundled().lists().stream()
                .flatMap(list -> list.all().stream())
                .map(Division::name)
                .distinct()
                .forEach(name -> addParts(name, Set.of(2, 3, 4), words));
        return words;
    }

    private static void addParts(String text, Set<Integer> lengths, Set<String> parts) {
        for (int length : lengths) {
            for (int i = 0; i + length <= text.length(); i++) {
                parts.add(text.substring(i, i + length));
            }
        }
    }

    /** Those that a text holds. */
    Set<String> within(String text) {
        Set<String> all = Stream.of(numbers, names, phones).flatMap(Set::stream).collect(Collectors.toSet());
        List<Integer> lengths = all.stream().map(String::length).distinct().toList();
        Set<String> found = new TreeSet<>();
        for (int length : lengths) {
            for (int i = 0; i + length <= text.length(); i++) {
                String part = text.substring(i, i + length);
                if (all.contains(part)) {
                    found.add(part);
                }
            }
        }
        return found;
    }
}
