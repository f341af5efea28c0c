package org.tonghu.warehouse.signal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Indicator.Example;
import org.tonghu.warehouse.indicator.Target.Basis;
import org.tonghu.warehouse.indicator.Text;

/**
 * A signal 疑点: what in the rows is hard to believe and should be looked into. It says nothing about why, and changes no
 * figure.
 *
 * @param explanation the rule in plain words
 * @param caveat what it can see and what it cannot
 * @param datasets the datasets whose rows it looks at
 * @param level the lowest level that has rows
 * @param flaggedUnit what is counted where it is flagged, in words
 * @param totalUnit what is counted in all, in words
 * @param total names what is counted in all: signals with the same name have the same denominators
 * @param aboutChildren whether small cells must be suppressed
 * @param minimumDenominator the smallest denominator that may be shown when it is about children
 * @param sentence what an example says, its arguments as {@code %s}
 * @param examples worked examples, run as tests
 */
public record Signal(
        String id,
        Text title,
        Text explanation,
        Text caveat,
        List<String> datasets,
        DivisionLevel level,
        Text flaggedUnit,
        Text totalUnit,
        String total,
        boolean aboutChildren,
        int minimumDenominator,
        List<Parameter> parameters,
        Text sentence,
        List<Example> examples) {

    /**
     * A number that the rule depends on.
     *
     * @param basis whether a source fixes it or we assume it
     */
    public record Parameter(String name, Text title, BigDecimal value, Basis basis) {}

    /** The datasets whose rows are about single children. */
    private static final Set<String> ABOUT_CHILDREN = Set.of("children", "visits", "cases");

    /**
     * Whether rows about single children stand behind it, though it counts something else: beside what other signals count of
     * the same rows it would tell how few they are in a village or township.
     */
    public boolean restsOnChildren() {
        return datasets.stream().anyMatch(ABOUT_CHILDREN::contains);
    }

    /** The value of a parameter. */
    public BigDecimal parameter(String name) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .map(Parameter::value)
                .orElseThrow(() -> new IllegalArgumentException("Cannot find parameter of " + id + ": " + name));
    }

    /** The value of a parameter that is a whole number. */
    public int whole(String name) {
        return parameter(name).intValueExact();
    }
}
