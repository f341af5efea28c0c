package org.tonghu.etl.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.contract.OrderRule;

/** A dataset of the contract in words: its rules, and a table of its columns. */
record DatasetWords(DatasetSpec spec, Words words) {
    private static final List<String> HEADINGS =
            List.of("header", "note", "type", "required", "key", "allowed", "privacy", "purpose");

    /** What a row is, which rows are one record and which of them stands, and which dates must follow which. */
    List<String> rules() {
        List<String> rules = new ArrayList<>();
        rules.add(words.say("dataset.row", words.of(spec.row())));
        rules.add(words.say(
                "dataset.key",
                words.listed(spec.keys().stream().map(Column::header).toList())));
        String latest = spec.latest();
        rules.add(latest == null ? words.say("dataset.later") : words.say("dataset.latest", header(latest)));
        spec.orderRules().forEach(rule -> rules.add(order(rule)));
        return rules;
    }

    private String order(OrderRule rule) {
        return words.say("dataset.order", start(rule), header(rule.end()), header(rule.blamed()));
    }

    private String start(OrderRule rule) {
        String dataset = spec.column(rule.startColumn()).refersTo();
        if (!rule.isAcrossDatasets() || dataset == null) {
            return header(rule.start());
        }
        DatasetSpec other = Contract.bundled().dataset(dataset);
        return words.say(
                "dataset.referred",
                words.of(other.title()),
                other.column(rule.startDate()).header());
    }

    private String header(String column) {
        return spec.column(column).header();
    }

    List<String> columnHeadings() {
        return HEADINGS.stream().map(heading -> words.say("column." + heading)).toList();
    }

    /** What is to be said of a column under each of the headings. */
    List<String> cells(Column column) {
        ColumnWords said = new ColumnWords(spec, column, words);
        return List.of(
                column.header(),
                said.note(),
                said.type(),
                column.required() ? words.say("yes") : "",
                column.key() ? words.say("yes") : "",
                said.allowed(),
                said.privacy(),
                said.purpose());
    }

    /** A column in a few lines. */
    String note(Column column) {
        ColumnWords said = new ColumnWords(spec, column, words);
        String first = words.say(column.required() ? "column.required" : "optional");
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(first + (column.key() ? " · " + words.say("column.key") : "")),
                                labelled("type", said.type()),
                                labelled("allowed", said.allowed()),
                                labelled("note", said.note()),
                                labelled("purpose", said.purpose()),
                                labelled("privacy", said.privacy()))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private Stream<String> labelled(String heading, String text) {
        return text.isEmpty() ? Stream.of() : Stream.of(words.say("labelled", words.say("column." + heading), text));
    }
}
