package org.tonghu.etl.hard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Rejection;

/** Workbooks that cannot be read, each by what is wrong with it, and why it is rejected. */
public final class UnfitWorkbooks {
    /**
     * A workbook and why it is rejected.
     *
     * @param bytes what lies in the file, as ISO 8859-1
     */
    public record Unfit(String bytes, Rejection why) {
        public byte[] content() {
            return bytes.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static final String GOOD = RawXlsx.rows(1, Funds.table(3));
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final Rejection DAMAGED = new Rejection.Damaged();
    private static final Rejection UNSAFE = new Rejection.Unsafe();

    private final Map<String, Unfit> all = new TreeMap<>();

    private UnfitWorkbooks() {}

    public static Map<String, Unfit> all() {
        UnfitWorkbooks unfit = new UnfitWorkbooks();
        unfit.addContainers();
        unfit.addUnsafe();
        unfit.addDisordered();
        unfit.addTooLarge();
        unfit.addTooInvolved();
        unfit.addDamagedParts();
        return unfit.all;
    }

    static Unfit named(String what) {
        return Objects.requireNonNull(all().get(what));
    }

    private void add(String what, byte[] bytes, Rejection why) {
        all.put(what, new Unfit(new String(bytes, StandardCharsets.ISO_8859_1), why));
    }

    private void addSheet(String what, String rows, Rejection why) {
        add(what, RawXlsx.of(rows).bytes(), why);
    }

    private static Rejection tooLarge(Excess what) {
        return new Rejection.TooLarge(what);
    }

    private void addContainers() {
        byte[] good = RawXlsx.of(GOOD).bytes();
        add(
                "a workbook with a password or an old XLS",
                (OLE + "0".repeat(5_000)).getBytes(StandardCharsets.ISO_8859_1),
                new Rejection.Protected());
        add("a CSV file called XLSX", Funds.csv(2).getBytes(StandardCharsets.UTF_8), new Rejection.NotWorkbook());
        add("an empty archive", ("PK\u0005\u0006" + "\0".repeat(18)).getBytes(StandardCharsets.ISO_8859_1), DAMAGED);
        add("an archive cut off in the middle", Arrays.copyOf(good, good.length / 2), DAMAGED);
        add("an archive cut off at its end", Arrays.copyOf(good, good.length - 5), DAMAGED);
        add("an archive with a flipped bit", flipped(good), DAMAGED);
        add(
                "an archive without a workbook",
                new RawXlsx().part("readme.txt", "x").bytes(),
                DAMAGED);
        RawXlsx many = RawXlsx.of(GOOD);
        IntStream.range(0, 10_001).forEach(i -> many.part("x/" + i, ""));
        add("an archive of very many files", many.bytes(), tooLarge(Excess.ENTRIES));
        add("an archive with one name twice", twice(), DAMAGED);
    }

    /** Some bit in the packed bytes of the sheet, which stands last. */
    private static byte[] flipped(byte[] good) {
        byte[] bytes = good.clone();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf(RawXlsx.SHEET) + RawXlsx.SHEET.length() + 90] ^= 4;
        return bytes;
    }

    private static byte[] twice() {
        byte[] bytes = RawXlsx.of(GOOD).part("xl/workbook.xmk", "<x/>").bytes();
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("workbook.xmk", "workbook.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void addUnsafe() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        add(
                "an external entity",
                RawXlsx.of("")
                        .part(RawXlsx.SHEET, entity + RawXlsx.sheet(GOOD.replace("F1", "&x;")))
                        .bytes(),
                UNSAFE);
        String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(50) + "\">]>";
        add(
                "entities of entities",
                RawXlsx.of(GOOD)
                        .part(RawXlsx.STRINGS, laughs + "<sst><si><t>&b;</t></si></sst>")
                        .bytes(),
                UNSAFE);
        addSheet("an undeclared entity", GOOD.replace("F1", "&x;"), DAMAGED);
        addSheet("a CDATA section", GOOD.replace("F1", "<![CDATA[F1]]>"), UNSAFE);
    }

    private void addDisordered() {
        addSheet(
                "rows out of order",
                RawXlsx.rows(1, Funds.table(1)) + RawXlsx.row(9, Funds.row(2)) + RawXlsx.row(5, Funds.row(3)),
                new Rejection.Disordered("表一", 9));
        addSheet("a row twice", GOOD + RawXlsx.row(4, Funds.row(9)), new Rejection.Disordered("表一", 4));
        addSheet("a cell twice", GOOD.replace("B4", "A4"), new Rejection.Disordered("表一", 4));
        addSheet("a cell of another row", GOOD.replace("B4", "B3"), new Rejection.Disordered("表一", 4));
        String sheet = "<sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/>";
        add(
                "two sheets of one name",
                RawXlsx.of(GOOD)
                        .part(RawXlsx.BOOK, RawXlsx.book("", sheet + sheet))
                        .bytes(),
                new Rejection.RepeatedSheet("表一"));
    }

    private void addTooLarge() {
        addSheet(
                "a million empty cells in a row",
                GOOD + "<row>" + "<c/>".repeat(1_000_000) + "</row>",
                tooLarge(Excess.COLUMNS));
        addSheet("a column far beyond the last", GOOD.replace("I4", "ZZZZZZ4"), tooLarge(Excess.COLUMNS));
        addSheet(
                "a row far beyond the last",
                GOOD + "<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>",
                tooLarge(Excess.ROWS));
        addSheet(
                "a cell with a long text",
                GOOD.replace(">F3<", ">" + "F".repeat(32_768) + "<"),
                tooLarge(Excess.CELL_TEXT));
        addSheet(
                "a cell with a text of megabytes",
                GOOD.replace(">F3<", ">" + "F".repeat(3_000_000) + "<"),
                tooLarge(Excess.CELL_TEXT));
        add(
                "a shared string that is long in runs",
                RawXlsx.of(GOOD)
                        .part(
                                RawXlsx.STRINGS,
                                "<sst><si>" + ("<r><t>" + "F".repeat(30_000) + "</t></r>").repeat(2) + "</si></sst>")
                        .bytes(),
                tooLarge(Excess.CELL_TEXT));
    }

    private void addTooInvolved() {
        addSheet("elements in elements in elements", GOOD + "<a>".repeat(100_000), tooLarge(Excess.STRUCTURE));
        String names = IntStream.range(0, 5_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        addSheet("very many names of elements", GOOD + names, tooLarge(Excess.STRUCTURE));
        List<String> sheets = new ArrayList<>();
        IntStream.range(0, 1_001).forEach(i -> sheets.add("<sheet name=\"" + i + "\" r:id=\"rId1\"/>"));
        add(
                "very many sheets",
                RawXlsx.of(GOOD)
                        .part(RawXlsx.BOOK, RawXlsx.book("", String.join("", sheets)))
                        .bytes(),
                tooLarge(Excess.STRUCTURE));
    }

    private void addDamagedParts() {
        add(
                "a sheet cut off in the middle",
                RawXlsx.of("")
                        .part(RawXlsx.SHEET, RawXlsx.sheet(GOOD).substring(0, 900))
                        .bytes(),
                DAMAGED);
        add(
                "a sheet that is not there",
                RawXlsx.of(GOOD)
                        .part(RawXlsx.BOOK, RawXlsx.book("", "<sheet name=\"a\" r:id=\"rId2\"/>"))
                        .bytes(),
                DAMAGED);
        add(
                "a sheet in UTF-16",
                RawXlsx.of("").part(RawXlsx.SHEET, "\uFEFF<\0w\0o\0r\0k\0").bytes(),
                UNSAFE);
        add(
                "a sheet without a name",
                RawXlsx.of(GOOD)
                        .part(RawXlsx.BOOK, RawXlsx.book("", "<sheet name=\"\" r:id=\"rId1\"/>"))
                        .bytes(),
                DAMAGED);
        addSheet("a text with an unknown element", GOOD.replace("<t>F2</t>", "<t/><v>F2</v>"), DAMAGED); // seed 6571
        addSheet("a shared string beyond the last", GOOD + "<row><c t=\"s\"><v>7</v></c></row>", DAMAGED);
        addSheet("a number with a billion digits", GOOD + "<row><c><v>1E999999999</v></c></row>", DAMAGED);
        addSheet("a number that is none", GOOD + "<row><c><v>ten</v></c></row>", DAMAGED);
        addSheet("an unknown kind of cell", GOOD + "<row><c t=\"x\"><v>1</v></c></row>", DAMAGED);
    }
}
