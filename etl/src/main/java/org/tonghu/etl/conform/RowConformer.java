package org.tonghu.etl.conform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.conform.Parsed.Bad;
import org.tonghu.etl.conform.Parsed.Good;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Origin;
import org.tonghu.etl.row.Reason;
import org.tonghu.etl.row.SourceRow;

/** Types the rows of one dataset. Identity numbers leave it as pseudonyms; names and phone numbers do not leave it. */
public final class RowConformer {
    private static final Pattern REMARK = Pattern.compile("合计|总计|小计|填表|制表|审核|注|说明");

    private final DatasetSpec spec;
    private final List<Integer> positions;
    private final List<ValueReader> readers;
    private final Pseudonyms pseudonyms;

    /** @param positions for each column of the dataset its place in the file, or -1 */
    public RowConformer(DatasetSpec spec, List<Integer> positions, Conform conform) {
        this.spec = spec;
        this.positions = positions;
        this.readers = spec.columns().stream()
                .map(c -> new ValueReader(c, conform.loadDate()))
                .toList();
        this.pseudonyms = new Pseudonyms(conform.key());
    }

    /** Whether no cell says anything. */
    public boolean isBlank(RawRow row) {
        return firstText(row).isEmpty();
    }

    /** What the first cell that says anything says; empty where none does. A loop, because every row goes through it. */
    private static String firstText(RawRow row) {
        for (Cell cell : row.cells()) {
            if (!Texts.isEmpty(cell.text())) {
                return Texts.trim(cell.text());
            }
        }
        return "";
    }

    /** A line under the table, such as a sum or a signature: not a row. */
    private boolean isRemark(RawRow row) {
        if (!REMARK.matcher(firstText(row)).lookingAt()) {
            return false;
        }
        List<Integer> required = requiredColumns();
        long empty = required.stream().filter(i -> isEmpty(row, i)).count();
        return 2 * empty > required.size();
    }

    private List<Integer> requiredColumns() {
        List<Integer> required = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            if (spec.columns().get(i).required()) {
                required.add(i);
            }
        }
        return required;
    }

    private boolean isEmpty(RawRow row, int column) {
        Column spec = this.spec.columns().get(column);
        return Texts.isEmpty(Texts.normalised(cell(row, column).text(), spec), spec);
    }

    private Cell cell(RawRow row, int column) {
        int position = positions.get(column);
        return position < 0 || position >= row.cells().size()
                ? Cell.EMPTY
                : row.cells().get(position);
    }

    /** The typed row; of a remark nothing is kept but that it is one. */
    public SourceRow conform(RawRow row, Origin origin) {
        List<@Nullable Object> values =
                Arrays.asList(new @Nullable Object[spec.columns().size()]);
        boolean remark = isRemark(row);
        List<Fault> faults = remark ? List.of() : type(row, values);
        return new SourceRow(origin, values, faults, () -> masked(row), remark);
    }

    /** Fills in the values; what is wrong with single cells. */
    private List<Fault> type(RawRow row, List<@Nullable Object> values) {
        if (row.malformed()) {
            return List.of(new Fault(Reason.FORMAT, ""));
        }
        List<Fault> faults = new ArrayList<>(0);
        for (int i = 0; i < values.size(); i++) {
            values.set(i, read(row, i, faults));
        }
        checkAgreement(values, faults);
        forgetPersons(values);
        return faults;
    }

    private @Nullable Object read(RawRow row, int i, List<Fault> faults) {
        Column column = spec.columns().get(i);
        Cell cell = cell(row, i);
        String text = Texts.normalised(cell.text(), column);
        if (Texts.isEmpty(text, column)) {
            if (column.required()) {
                faults.add(new Fault(Reason.REQUIRED, column.name()));
            }
            return null;
        }
        return switch (readers.get(i).read(text, cell.kind())) {
            case Good good -> good.value();
            case Bad bad -> {
                faults.add(new Fault(bad.reason(), column.name(), bad.until()));
                yield null;
            }
        };
    }

    /** The sex must agree with the identity number, where both are good. */
    private void checkAgreement(List<@Nullable Object> values, List<Fault> faults) {
        for (int i = 0; i < values.size(); i++) {
            Column column = spec.columns().get(i);
            String other = column.agreesWith();
            if (other != null
                    && values.get(i) instanceof String sex
                    && values.get(spec.index(other)) instanceof String number
                    && !IdentityNumber.sex(number).equals(sex)) {
                faults.add(new Fault(Reason.INCONSISTENT, column.name()));
            }
        }
    }

    private void forgetPersons(List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (spec.columns().get(i).type() == ColumnType.PERSONAL) {
                values.set(i, null);
            } else if (spec.columns().get(i).type() == ColumnType.IDENTITY && values.get(i) instanceof String number) {
                values.set(i, pseudonyms.of(number));
            }
        }
    }

    /** The row as the quarantine may show it. */
    private String masked(RawRow row) {
        return row.malformed()
                ? Masking.unaligned(texts(row))
                : Masking.row(
                        spec,
                        IntStream.range(0, positions.size())
                                .mapToObj(i -> cell(row, i).text())
                                .toList());
    }

    private static List<String> texts(RawRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
