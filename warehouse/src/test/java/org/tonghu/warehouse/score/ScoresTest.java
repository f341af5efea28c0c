package org.tonghu.warehouse.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;

/** The rubric's worked example (county X, 2020, 84.21 points), and what scores must never make up. */
class ScoresTest {
    private static final DivisionKey COUNTY = new DivisionKey(DivisionLevel.COUNTY, "350926000000");
    private static final Rubrics RUBRICS = Rubrics.of(DeclarationFiles.bundled());
    private static final Rubric RUBRIC = RUBRICS.rubric(2020, DivisionLevel.COUNTY);

    /** What an assessor or another data set adds in the example, where nothing is computed yet. */
    private final Map<String, ItemScore> byHand = new HashMap<>();

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static Measures measures(Map<String, Counts> counts) {
        return new Measures() {
            @Override
            public Optional<Counts> at(String indicator, DivisionKey unit, YearMonth month) {
                return Optional.ofNullable(counts.get(indicator + " " + month.getYear()));
            }

            @Override
            public List<DivisionKey> counties(DivisionKey prefecture, YearMonth month) {
                return List.of(COUNTY);
            }
        };
    }

    private static Map<String, Counts> countyX() {
        Map<String, Counts> counts = new HashMap<>();
        counts.put("A04 2020", Counts.of(1, 1));
        counts.put("A04C 2020", Counts.of(1, 1));
        counts.put("A05 2020", Counts.of(1, 1));
        counts.put("A10 2020", Counts.of(0, 0));
        counts.put("A10 2019", Counts.of(0, 0));
        counts.put("A16 2020", Counts.of(1, 1));
        counts.put("B01 2020", Counts.of(266, 273));
        counts.put("B05 2020", Counts.of(16, 16));
        counts.put("B03 2020", Counts.of(251, 266));
        counts.put("B04 2020", Counts.of(118, 266));
        counts.put("C05D 2020", Counts.of(241, 262));
        counts.put("C05S 2020", Counts.of(16, 16));
        counts.put("C07 2020", Counts.of(19, 22));
        counts.put("C06D 2020", Counts.of(6, 7));
        counts.put("D03 2020", Counts.of(231, 266));
        counts.put("D07 2020", Counts.of(1802, 2140));
        counts.put("E07 2020", Counts.of(5, 7));
        counts.put("E08 2020", Counts.of(2, 4));
        counts.put("G03 2019", Counts.of(120, 1000));
        counts.put("G03 2020", Counts.of(135, 1000));
        counts.put("G06 2020", Counts.of(93, 100));
        return counts;
    }

    private ScoreSheet settled(ScoreSheet computed) {
        return new ScoreSheet(
                computed.unit(),
                computed.name(),
                computed.year(),
                computed.sections().stream()
                        .map(s -> new SectionScore(
                                s.section(),
                                s.items().stream()
                                        .map(i -> byHand.getOrDefault(i.item().id(), i))
                                        .toList()))
                        .toList());
    }

    private void prop(String id, String floor, long numerator, long denominator) {
        Rubric.Item item = item(id);
        Counts counts = Counts.of(numerator, denominator);
        ScoringMethod.Prop prop = (ScoringMethod.Prop) item.method();
        assertThat(prop.floor()).isEqualByComparingTo(floor);
        byHand.put(id, ItemScore.scored(item, counts.rate(), prop.points(item.weight(), counts)));
    }

    private void points(String id, String points) {
        byHand.put(id, ItemScore.scored(item(id), BigDecimal.ONE, decimal(points)));
    }

    private static Rubric.Item item(String id) {
        return RUBRIC.sections().stream()
                .flatMap(s -> s.items().stream())
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorkedExampleOfTheRubricEndsIn84_21() {
        byHand.put("A6", ItemScore.without(item("A6"), Status.NOT_APPLICABLE));
        prop("A7", "0", 14, 20);
        prop("A9", "0", 17, 30);
        points("B5", "1.50");
        prop("D1", "0.90", 259, 266);
        prop("D4", "0.60", 43, 50);
        points("D5", "1");
        points("E1", "1.20");
        points("E2", "0");
        points("E5", "0.60");
        points("E6", "0.50");
        points("E7", "1");
        points("F1", "1");
        points("F2", "1");
        prop("F3", "0", 7, 9);
        points("G1", "1");
        points("G4", "0.5");
        points("H1", "1");
        points("H2", "0.5");
        points("H3", "1");
        ScoreSheet sheet = settled(new Scores(RUBRIC, measures(countyX())).sheet(COUNTY, "X县"));
        assertThat(sheet.sections().stream().map(SectionScore::points).map(BigDecimal::toPlainString))
                .containsExactly("24.54", "19.40", "13.02", "9.27", "5.73", "4.33", "5.42", "2.50");
        assertThat(sheet.base()).isEqualByComparingTo("84.21");
        assertThat(sheet.grade(sheet.base()).title().zh()).isEqualTo("良好");
        assertThat(sheet.finalPoints(decimal("0.5"), decimal("1"))).isEqualByComparingTo("83.71");
    }

    @Test
    void bothRubricsHaveAllItemsAndSumToOneHundred() {
        assertThat(RUBRIC.sections().stream().mapToInt(s -> s.items().size()).sum())
                .isEqualTo(38);
        assertThat(RUBRICS.rubric(2020, DivisionLevel.PREFECTURE).sections().stream()
                        .mapToInt(s -> s.items().size())
                        .sum())
                .isEqualTo(39);
    }

    @Test
    void whatNothingMeasuresHasNoPointsAndSaysWhy() {
        ScoreSheet sheet = new Scores(RUBRIC, measures(countyX())).sheet(COUNTY, "X县");
        ItemScore evidence = find(sheet, "H3");
        assertThat(evidence.status()).isEqualTo(Status.MANUAL);
        assertThat(evidence.points()).isEmpty();
        assertThat(find(sheet, "D1").status()).isEqualTo(Status.NO_DATA);
        assertThat(find(sheet, "D1").points()).isEmpty();
        assertThatThrownBy(() -> sheet.grade(sheet.base())).hasMessageContaining("still wait");
    }

    @Test
    void aThingThatDoesNotExistIsSpreadInsideItsSectionButNothingDeliveredCostsAllPoints() {
        Map<String, Counts> counts = countyX();
        counts.put("B03 2020", Counts.of(0, 0));
        ScoreSheet sheet = new Scores(RUBRIC, measures(counts)).sheet(COUNTY, "X县");
        assertThat(find(sheet, "A5").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(find(sheet, "A5").points()).isEmpty();
        assertThat(find(sheet, "B3").status()).isEqualTo(Status.NO_DATA);
        assertThat(find(sheet, "B3").points()).contains(decimal("0.00"));
    }

    @Test
    void aCountyWithoutAnInstitutionWaitsForTheAssessorWhoMayFindANamedBearer() {
        Map<String, Counts> counts = countyX();
        counts.put("A04 2020", Counts.of(0, 1));
        counts.put("A04C 2020", Counts.of(0, 1));
        assertThat(find(new Scores(RUBRIC, measures(counts)).sheet(COUNTY, "X县"), "A3")
                        .status())
                .isEqualTo(Status.MANUAL);
        counts.put("A04 2020", Counts.of(1, 1));
        assertThat(find(new Scores(RUBRIC, measures(counts)).sheet(COUNTY, "X县"), "A3")
                        .points())
                .contains(decimal("6.00"));
    }

    private static ItemScore find(ScoreSheet sheet, String id) {
        return sheet.items().stream()
                .filter(i -> i.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneMissingUnitOfFewerThanFiveCostsAtMostHalf() {
        ScoringMethod.Prop prop = new ScoringMethod.Prop(decimal("0.6"), BigDecimal.ONE);
        assertThat(prop.points(decimal("4"), Counts.of(1, 2))).isEqualByComparingTo("2.00");
        assertThat(prop.points(decimal("4"), Counts.of(0, 2))).isEqualByComparingTo("0.00");
        assertThat(prop.points(decimal("4"), Counts.of(4, 5))).isEqualByComparingTo("2.00");
    }

    @Test
    void improvementIsScoredByItsStepsAndNeedsABase() {
        ScoringMethod.Delta delta = new ScoringMethod.Delta();
        assertThat(delta.points(decimal("3"), decimal("0.0100"))).isEqualByComparingTo("3.00");
        assertThat(delta.points(decimal("3"), decimal("0.0099"))).isEqualByComparingTo("1.50");
        assertThat(delta.points(decimal("3"), decimal("0.0010"))).isEqualByComparingTo("0.75");
        assertThat(delta.points(decimal("3"), decimal("-0.0010"))).isEqualByComparingTo("0.75");
        assertThat(delta.points(decimal("3"), decimal("-0.0011"))).isEqualByComparingTo("0.00");
        Map<String, Counts> counts = countyX();
        counts.remove("G03 2019");
        assertThat(find(new Scores(RUBRIC, measures(counts)).sheet(COUNTY, "X县"), "G2")
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aDeadlineMissedInsideTheYearIsWorthHalf() {
        ScoringMethod.ByDate date = new ScoringMethod.ByDate("2019-12");
        assertThat(date.points(decimal("3"), Counts.of(1, 1), Counts.of(1, 1))).isEqualByComparingTo("3.00");
        assertThat(date.points(decimal("3"), Counts.of(0, 1), Counts.of(1, 1))).isEqualByComparingTo("1.50");
        assertThat(date.points(decimal("3"), Counts.of(0, 1), Counts.of(0, 1))).isEqualByComparingTo("0.00");
    }

    @Test
    void aPrefectureCannotHideACountyBehindTheOthers() {
        ScoringMethod.MeanOfCounties mean = new ScoringMethod.MeanOfCounties(decimal("0.80"), BigDecimal.ONE);
        BigDecimal points = mean.points(BigDecimal.TEN, List.of(Counts.of(100, 100), Counts.of(50, 100)));
        assertThat(points).isEqualByComparingTo("5.00");
    }
}
