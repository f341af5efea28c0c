package org.tonghu.etl.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises a dataset by a header row. */
public final class Headers {
    private static final int LONGEST = 200;

    private final List<HeaderSpec> datasets;
    private final List<HeaderSpec> corrections;

    public Headers(List<HeaderSpec> specs) {
        this.datasets = specs.stream().filter(spec -> !spec.corrects()).toList();
        this.corrections = specs.stream().filter(HeaderSpec::corrects).toList();
    }

    /** Header texts are folded (NFKC) and trimmed; one of many pages names no column, and is not folded. */
    public static List<String> normalised(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell)
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFKC)
                        .replace("\uFEFF", "")
                        .strip())
                .toList();
    }

    /**
     * The corrections or the dataset all of whose required columns are there; of two that fit the one with more columns in
     * common.
     */
    public Optional<HeaderSpec> fitting(List<String> headers) {
        return fitting(corrections, headers).or(() -> fitting(datasets, headers));
    }

    private static Optional<HeaderSpec> fitting(List<HeaderSpec> specs, List<String> headers) {
        return specs.stream()
                .filter(d -> d.missing(headers).isEmpty())
                .max(Comparator.comparingLong(d -> d.common(headers)));
    }

    /**
     * The dataset, or the corrections where their title is there, that lacks the fewest required columns, then has more in
     * common.
     */
    public HeaderSpec nearest(List<String> headers) {
        Stream<HeaderSpec> named = corrections.stream()
                .filter(spec -> headers.contains(spec.columns().getFirst().header()));
        return Stream.concat(named, datasets.stream())
                .min(Comparator.<HeaderSpec>comparingInt(d -> d.missing(headers).size())
                        .thenComparingLong(d -> -d.common(headers)))
                .orElseThrow();
    }

    /** A dataset of whose required columns more than half are there, but not all. */
    public Optional<HeaderSpec> nearly(List<String> headers) {
        HeaderSpec nearest = nearest(headers);
        return 2 * (nearest.required() - nearest.missing(headers).size()) > nearest.required()
                ? Optional.of(nearest)
                : Optional.empty();
    }

    /** A known column that stands twice. */
    public static Optional<String> repeated(HeaderSpec dataset, List<String> headers) {
        return dataset.columns().stream()
                .map(HeaderSpec.Known::header)
                .filter(known -> headers.indexOf(known) != headers.lastIndexOf(known))
                .findFirst();
    }

    public static List<Integer> positions(HeaderSpec dataset, List<String> headers) {
        return new ArrayList<>(
                dataset.columns().stream().map(c -> headers.indexOf(c.header())).toList());
    }

    /** The headers that the dataset does not know, as a message may name them: not all where they are very many. */
    public static List<String> unknown(HeaderSpec dataset, List<String> headers) {
        List<String> known =
                dataset.columns().stream().map(HeaderSpec.Known::header).toList();
        return new ArrayList<>(headers.stream()
                .filter(h -> !h.isEmpty() && !known.contains(h))
                .map(Headers::shortened)
                .distinct()
                .limit(Limits.NAMED_HEADERS)
                .toList());
    }

    private static String shortened(String header) {
        int end = Math.min(header.length(), Limits.NAMED_HEADER_TEXT);
        return end == header.length() ? header : header.substring(0, end) + "…";
    }
}
