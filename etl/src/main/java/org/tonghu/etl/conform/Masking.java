package org.tonghu.etl.conform;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;

/**
 * A row as the quarantine may show it: identity numbers, names and phone numbers masked. A value that is none of its
 * column's could be anything, a name in the wrong column too, so only its first character is shown.
 */
final class Masking {
    private static final Pattern LONG_DIGITS = Pattern.compile("\\d{9,}[\\dXx]");
    private static final Pattern HARMLESS =
            Pattern.compile("[-+\\d.,/:年月日 T]{0,10}|\\d{4}[-/.年][-/.年月日:T \\d]{0,20}|\\d{12}");
    private static final Set<ColumnType> SECRET = Set.of(ColumnType.IDENTITY, ColumnType.PERSONAL, ColumnType.MOBILE);

    /** More of a row helps nobody to find it. */
    private static final int LONGEST = 2_000;

    private Masking() {}

    /** {@code header=value} of every column that has a text; columns that the contract does not know are left out. */
    static String row(DatasetSpec spec, List<String> texts) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < spec.columns().size(); i++) {
            String text = Texts.trim(texts.get(i));
            if (!text.isEmpty()) {
                Column column = spec.columns().get(i);
                row.append(row.isEmpty() ? "" : "; ")
                        .append(column.header())
                        .append('=')
                        .append(value(column, text));
            }
        }
        return shortened(row.toString());
    }

    /** A row whose cells fit no column: nothing is known of any of them. */
    static String unaligned(List<String> texts) {
        return shortened(texts.stream()
                .limit(LONGEST)
                .map(text -> unknown(Texts.trim(text)))
                .collect(Collectors.joining(" | ")));
    }

    private static String shortened(String row) {
        return row.length() <= LONGEST ? row : row.substring(0, row.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private static String value(Column column, String text) {
        if (SECRET.contains(column.type())) {
            return first(text);
        }
        if (column.type() == ColumnType.TEXT) {
            return LONG_DIGITS.matcher(Texts.fold(text)).replaceAll("***");
        }
        String folded = Texts.fold(text);
        return column.allowedValues().stream().anyMatch(v -> Texts.fold(v).equals(folded)) ? text : unknown(folded);
    }

    private static String unknown(String text) {
        String folded = Texts.fold(text);
        return folded.length() <= 1 || HARMLESS.matcher(folded).matches() ? folded : first(folded);
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1)) + "***";
    }
}
