package org.tonghu.etl.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The vouchers of one office, quarter by quarter. Money is in 万元 (ten thousand yuan).
 *
 * @param place the office's division
 * @param scale 1 for a county of 200 villages
 * @param executed spent out of allocated
 * @param childShare children's share of lottery money in 2019
 * @param childRise what it gains each year
 */
record FundLedger(Place place, double scale, double executed, double childShare, double childRise) {
    private static final String LOTTERY = "福彩公益金";
    private static final String CARE = "儿童关爱服务";
    private static final String PROTECTION = "未成年人社会保护";

    /** Lottery money of such a county in a year. */
    private static final double LOTTERY_A_YEAR = 72;

    void send(Office office, Window window, Chance chance) {
        for (YearMonth quarter : window.quarterEnds()) {
            List<Row> rows = new ArrayList<>();
            lottery(rows, quarter, chance);
            line(rows, quarter, chance, new Line("困难群众救助补助资金", "孤儿基本生活", 46));
            line(rows, quarter, chance, new Line("困难群众救助补助资金", CARE, 12));
            line(rows, quarter, chance, new Line("财政预算", PROTECTION, 14));
            line(rows, quarter, chance, new Line("财政预算", "政府购买服务", 22));
            line(rows, quarter, chance, new Line("财政预算", CARE, 18));
            if (chance.yes(0.4)) {
                line(rows, quarter, chance, new Line("社会捐赠", CARE, 5));
            }
            office.send(SampleTable.FUNDS, quarter, rows);
        }
    }

    /** Money for one purpose from one source, a year. */
    private record Line(String source, String purpose, double year) {}

    private void lottery(List<Row> rows, YearMonth quarter, Chance chance) {
        double children = childShare + childRise * (quarter.getYear() - 2019);
        double others = 1 - children;
        line(rows, quarter, chance, new Line(LOTTERY, CARE, LOTTERY_A_YEAR * children * 0.65));
        line(rows, quarter, chance, new Line(LOTTERY, PROTECTION, LOTTERY_A_YEAR * children * 0.35));
        line(rows, quarter, chance, new Line(LOTTERY, "老年人服务", LOTTERY_A_YEAR * others * 0.60));
        line(rows, quarter, chance, new Line(LOTTERY, "残疾人服务", LOTTERY_A_YEAR * others * 0.28));
        line(rows, quarter, chance, new Line(LOTTERY, "社会公益", LOTTERY_A_YEAR * others * 0.12));
    }

    /** One or two vouchers; what is not spent in spring is mostly spent in the last quarter. */
    private void line(List<Row> rows, YearMonth quarter, Chance chance, Line line) {
        int vouchers = chance.between(1, 2);
        double season = (quarter.getMonthValue() - 7.5) / 60;
        for (int i = 0; i < vouchers; i++) {
            double budgeted = scale * line.year() / 4 / vouchers * chance.around(1, 0.12);
            double allocated = budgeted * chance.real(0.92, 1);
            double spent = allocated * Math.clamp(chance.around(executed + season, 0.06), 0.05, 1);
            rows.add(SampleTable.FUNDS.row(
                    voucher(quarter, rows.size()),
                    quarter.getYear(),
                    place.codeOn(quarter.atEndOfMonth()),
                    line.source(),
                    line.purpose(),
                    money(budgeted),
                    money(allocated),
                    money(spent),
                    booked(quarter, chance)));
        }
    }

    private static LocalDate booked(YearMonth quarter, Chance chance) {
        return chance.day(quarter.minusMonths(2).atDay(5), quarter.atEndOfMonth());
    }

    private String voucher(YearMonth quarter, int before) {
        return String.format(
                Locale.ROOT,
                "PZ%s%s-%d%02d%03d",
                place.latestCode().substring(0, 6),
                place.kind().equals("city") ? "S" : "",
                quarter.getYear(),
                quarter.getMonthValue(),
                before + 1);
    }

    private static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(4, RoundingMode.HALF_UP);
    }
}
