package org.tonghu.warehouse.value;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.edition.Edition;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.suppression.Protection;
import org.tonghu.warehouse.suppression.Suppression;

/** Turns the figures of an edition into values that may be shown. */
public final class Values {
    private final Figures figures;
    private final DivisionList list;
    private final Function<String, Optional<Protection>> protection;
    private final Map<String, Boolean> delivered = new HashMap<>();

    private Values(Figures figures, DivisionList list, Function<String, Optional<Protection>> protection) {
        this.figures = figures;
        this.list = list;
        this.protection = protection;
    }

    /** Those of indicators. */
    public Values(Edition edition, DivisionList list) {
        this(
                new Figures(edition.database()),
                list,
                id -> edition.catalogue().find(id).map(Indicator::protection));
    }

    /** Those of signals. */
    public static Values ofSignals(Edition edition, DivisionList list) {
        return new Values(
                Figures.ofSignals(edition.database()),
                list,
                id -> edition.signals().find(id).map(edition.signals()::protection));
    }

    /** The values of units of one level, in order of indicator and code. */
    public List<UnitValue> of(YearMonth month, DivisionLevel level, List<DivisionKey> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<String> codes = units.stream().map(DivisionKey::code).toList();
        Map<String, List<Figure>> byIndicator = new LinkedHashMap<>();
        figures.ofLevel(month, level, codes)
                .forEach(f -> byIndicator
                        .computeIfAbsent(f.indicator(), id -> new ArrayList<>())
                        .add(f));
        List<UnitValue> values = new ArrayList<>();
        byIndicator.forEach((id, found) -> values.addAll(values(id, found, month)));
        return values;
    }

    /** The values of one indicator for the unit that is named for each month. */
    public static List<UnitValue> overMonths(Edition edition, String id, Map<YearMonth, DivisionKey> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        Indicator indicator = edition.catalogue().indicator(id);
        List<Place> places = new ArrayList<>();
        units.forEach((month, unit) -> places.add(new Place(month, unit)));
        List<Figure> found = new Figures(edition.database())
                .between(
                        id,
                        places.getFirst().unit().level(),
                        units.values().stream()
                                .map(DivisionKey::code)
                                .distinct()
                                .toList(),
                        new Figures.Span(
                                places.getFirst().month(), places.getLast().month()));
        return places.stream()
                .map(place -> overMonth(edition, indicator, place, found))
                .toList();
    }

    private record Place(YearMonth month, DivisionKey unit) {}

    private static UnitValue overMonth(Edition edition, Indicator indicator, Place place, List<Figure> found) {
        DivisionList list = edition.list(place.month());
        Figure figure = found.stream()
                .filter(f -> f.yearMonth().equals(place.month()) && f.unit().equals(place.unit()))
                .findFirst()
                .orElseGet(() -> nothing(indicator, list, place));
        return new Values(edition, list)
                .values(indicator.id(), List.of(figure), place.month())
                .getFirst();
    }

    /** Marts leave 0/0 out. */
    private static Figure nothing(Indicator indicator, DivisionList list, Place place) {
        DivisionKey unit = place.unit();
        return new Figure(
                indicator.id(),
                unit.level().word(),
                unit.code(),
                list.division(unit).name(),
                place.month().atDay(1),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private List<UnitValue> values(String id, List<Figure> found, YearMonth month) {
        Optional<Protection> known = protection.apply(id);
        if (known.isEmpty()) {
            return List.of(); // it is of an older catalogue: nobody knows any more what protects it
        }
        Set<DivisionKey> hidden = known.get().aboutChildren()
                ? hidden(known.get(), month, found.getFirst().unit().level())
                : Set.of();
        return found.stream()
                .map(f -> new UnitValue(f.indicator(), f.unit(), f.name(), month, value(f, hidden.contains(f.unit()))))
                .toList();
    }

    /** What is held back at a level depends on all units of the province down to it. */
    private Set<DivisionKey> hidden(Protection protection, YearMonth month, DivisionLevel level) {
        Set<DivisionKey> hidden = new HashSet<>();
        for (String id : protection.heldTogether()) {
            List<Figure> all = new ArrayList<>();
            for (DivisionLevel above : DivisionLevel.values()) {
                if (above != DivisionLevel.PROVINCE && !level.isAbove(above)) {
                    all.addAll(figures.ofLevel(id, month, above));
                }
            }
            hidden.addAll(Suppression.hidden(list, all, protection.minimumDenominator()));
        }
        return hidden;
    }

    private Value value(Figure figure, boolean hidden) {
        if (!delivered.computeIfAbsent(
                figure.indicator(), id -> figures.delivered(id).orElse(false))) {
            return new Value.NoData();
        }
        if (hidden) {
            return new Value.Suppressed(Value.Suppressed.Reason.FEW);
        }
        return figure.denominator().compareTo(BigDecimal.ZERO) == 0
                ? new Value.NotApplicable(figure.numerator())
                : new Value.Known(figure.numerator(), figure.denominator());
    }
}
