package org.tonghu.warehouse.score;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.indicator.Indicator.OverMonths;

/** The figures of one edition as scores need them: read level by level, once. */
public final class EditionMeasures implements Measures {
    private record Read(YearMonth month, DivisionLevel level) {}

    private record Cell(String indicator, String code) {}

    private final Figures figures;
    private final Catalogue catalogue;
    private final Divisions divisions;
    private final Set<YearMonth> held;
    private final Map<Read, Map<Cell, Counts>> cells = new HashMap<>();

    public EditionMeasures(Figures figures, Catalogue catalogue, Divisions divisions) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.divisions = divisions;
        this.held = Set.copyOf(figures.months());
    }

    @Override
    public Optional<Counts> at(String indicator, DivisionKey unit, YearMonth month) {
        Optional<Indicator> known = catalogue.find(indicator);
        if (known.isEmpty() || !figures.delivered(indicator).orElse(false)) {
            return Optional.empty();
        }
        return known.get().overMonths() == OverMonths.SUM
                ? ofYear(indicator, unit, month)
                : inMonth(indicator, unit, month);
    }

    private Optional<Counts> inMonth(String indicator, DivisionKey unit, YearMonth month) {
        if (!held.contains(month)) {
            return Optional.empty();
        }
        Optional<DivisionKey> there = list(month).place(unit);
        return there.flatMap(
                key -> Optional.ofNullable(cells(month, key.level()).get(new Cell(indicator, key.code()))));
    }

    /** Months before the edition's first are left out: their sum would be a part passed off as the whole. */
    private Optional<Counts> ofYear(String indicator, DivisionKey unit, YearMonth last) {
        List<Counts> months = IntStream.rangeClosed(1, last.getMonthValue())
                .mapToObj(month -> inMonth(indicator, unit, last.withMonth(month)))
                .flatMap(Optional::stream)
                .toList();
        return months.size() < last.getMonthValue()
                ? Optional.empty()
                : months.stream()
                        .reduce((a, b) -> new Counts(
                                a.numerator().add(b.numerator()),
                                a.denominator().add(b.denominator())));
    }

    private Map<Cell, Counts> cells(YearMonth month, DivisionLevel level) {
        return cells.computeIfAbsent(new Read(month, level), read -> {
            Map<Cell, Counts> found = new HashMap<>();
            for (Figure f : figures.ofLevel(read.month(), read.level())) {
                found.put(new Cell(f.indicator(), f.code()), new Counts(f.numerator(), f.denominator()));
            }
            return found;
        });
    }

    @Override
    public List<DivisionKey> counties(DivisionKey prefecture, YearMonth month) {
        return list(month).children(prefecture).stream()
                .filter(Division::inScope)
                .map(Division::key)
                .toList();
    }

    private DivisionList list(YearMonth month) {
        return divisions.on(month);
    }
}
