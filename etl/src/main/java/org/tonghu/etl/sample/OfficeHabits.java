package org.tonghu.etl.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How an office fills in and saves its tables; drawn once and kept for all its files.
 *
 * @param workbooks the tables that it sends as XLSX; the others are CSV
 * @param bom whether its UTF-8 files begin with a byte order mark
 * @param nationalOrder columns in the order of the national system's export; else its own
 * @param extras columns of its own before and after those of the contract (序号, 备注 …)
 * @param rolesApart its roster workbooks have a sheet for each post, and one of instructions behind them
 * @param shortCodes codes of counties with 6 digits, of townships with 9
 */
record OfficeHabits(
        Set<SampleTable> workbooks,
        Charset charset,
        boolean bom,
        String lineEnd,
        boolean quotesAll,
        boolean nationalOrder,
        boolean extras,
        boolean wideBrackets,
        boolean rolesApart,
        boolean shortCodes,
        Spelling spelling,
        String fileName) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> FILE_NAMES =
            List.of("%1$s_%2$s", "%1$s%2$s", "%3$s%2$s", "%2$s_%1$s", "%2$s（%3$s）");

    static OfficeHabits of(Chance chance) {
        boolean gb = chance.yes(0.35);
        boolean bom = !gb && chance.yes(0.5);
        return new OfficeHabits(
                workbooks(chance),
                gb ? GB18030 : StandardCharsets.UTF_8,
                bom,
                chance.yes(0.6) ? "\r\n" : "\n",
                chance.yes(0.12),
                chance.yes(0.45),
                chance.yes(0.6),
                chance.yes(0.3),
                chance.yes(0.5),
                chance.yes(0.5),
                Spelling.of(chance),
                chance.pick(FILE_NAMES));
    }

    /** Visits come mostly as exports, what is typed at the desk mostly as workbooks. */
    private static Set<SampleTable> workbooks(Chance chance) {
        Set<SampleTable> tables = EnumSet.noneOf(SampleTable.class);
        for (SampleTable table : SampleTable.values()) {
            double share = switch (table) {
                case VISITS -> 0.25;
                case CHILDREN -> 0.35;
                case WORKERS, CASES, CHECKS -> 0.45;
                case TRAININGS, INSTITUTIONS, FUNDS, CONTRACTS, ORGANIZATIONS, EVIDENCE -> 0.55;
            };
            if (chance.yes(share)) {
                tables.add(table);
            }
        }
        return tables;
    }
}
