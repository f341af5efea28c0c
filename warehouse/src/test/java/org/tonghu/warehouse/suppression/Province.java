package org.tonghu.warehouse.suppression;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.suppression.SumKey.Span;

/** A made-up province: counties of prefectures by month, and the sums that would be shown of them. */
final class Province {
    private final List<Counted> counted;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<DivisionKey, Map<YearMonth, Set<Integer>>> months = new TreeMap<>();

    Province(List<Counted> counted) {
        this.counted = counted;
    }

    /** One that counts one thing, of which nothing under 10 may be shown. */
    static Province ofOne() {
        return new Province(List.of(new Counted("D07", 10)));
    }

    static DivisionKey prefecture(int number) {
        return new DivisionKey(DivisionLevel.PREFECTURE, "35%02d00000000".formatted(number));
    }

    static DivisionKey county(int prefecture, int number) {
        return new DivisionKey(DivisionLevel.COUNTY, "35%02d%02d000000".formatted(prefecture, number));
    }

    static YearMonth month(int month) {
        return YearMonth.of(2020, month);
    }

    static SumKey inMonth(DivisionKey unit, int month) {
        return new SumKey(unit, month(month), Span.MONTH);
    }

    static SumKey toDate(DivisionKey unit, int month) {
        return new SumKey(unit, month(month), Span.YEAR_TO_DATE);
    }

    /** A county's counts of the months from January on. */
    Province with(DivisionKey county, Count... counts) {
        for (int month = 1; month <= counts.length; month++) {
            add(county, month, List.of(counts[month - 1]));
        }
        return this;
    }

    void add(DivisionKey county, int month, List<Count> counts) {
        DivisionKey prefecture =
                new DivisionKey(DivisionLevel.PREFECTURE, county.code().substring(0, 4) + "00000000");
        for (DivisionKey unit : List.of(county, prefecture, DivisionKey.FUJIAN)) {
            months.computeIfAbsent(unit, u -> new TreeMap<>())
                    .computeIfAbsent(month(month), m -> new TreeSet<>())
                    .add(leaves.size());
        }
        leaves.add(new Leaf(county.code(), month(month), counts));
    }

    /** Months alone. */
    ProtectedTable ofMonths() {
        return table(false);
    }

    /** Months and the years to date. */
    ProtectedTable ofYear() {
        return table(true);
    }

    private ProtectedTable table(boolean withSums) {
        List<Sum> sums = new ArrayList<>();
        months.forEach((unit, byMonth) -> {
            Set<Integer> toDate = new TreeSet<>();
            byMonth.forEach((month, parts) -> {
                toDate.addAll(parts);
                sums.add(new Sum(new SumKey(unit, month, Span.MONTH), true, List.copyOf(parts)));
                if (withSums) {
                    sums.add(new Sum(new SumKey(unit, month, Span.YEAR_TO_DATE), true, List.copyOf(toDate)));
                }
            });
        });
        return new ProtectedTable(counted, leaves, sums);
    }

    /** One that nobody has chosen: skewed to small counts, with counties without children and others that lack nobody. */
    static ProtectedTable random(Random random, Size size) {
        Province province = new Province(IntStream.range(0, size.indicators())
                .mapToObj(i -> new Counted("I" + i, 10))
                .toList());
        for (int prefecture = 1; prefecture <= size.prefectures(); prefecture++) {
            int counties = 2 + random.nextInt(size.mostCounties() - 1);
            for (int county = 1; county <= counties; county++) {
                province.addRandom(random, size, county(prefecture, county));
            }
        }
        return province.ofYear();
    }

    /** How large a random one is. */
    record Size(int prefectures, int mostCounties, int months, int most, int indicators) {}

    private void addRandom(Random random, Size size, DivisionKey county) {
        int most = random.nextInt(3) == 0 ? Math.min(6, size.most()) : 1 + random.nextInt(size.most());
        double rate = new double[] {1.0, 0.97, 0.85, 0.5}[random.nextInt(4)];
        for (int month = 1; month <= size.months(); month++) {
            int denominator = random.nextInt(8) == 0 ? 0 : (int) (most * (0.5 + random.nextDouble() / 2));
            List<Count> counts = new ArrayList<>();
            for (int i = 0; i < size.indicators(); i++) {
                long numerator = IntStream.range(0, denominator)
                        .filter(child -> random.nextDouble() < rate)
                        .count();
                counts.add(new Count(numerator, denominator));
            }
            add(county, month, counts);
        }
    }
}
