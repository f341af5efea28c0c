package org.tonghu.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole province, before any file is written, against the figures that were published at the time. */
class PublishedFiguresTest {
    private static final Window WINDOW = SampleOptions.of(Path.of("unused")).window();
    private static final Chance CHANCE =
            new Chance(SampleOptions.of(Path.of("unused")).seed());
    private static final LocalDate AUTUMN_2019 = LocalDate.of(2019, 9, 24);
    private static final LocalDate SPRING_2020 = LocalDate.of(2020, 5, 29);
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);
    private static final Plan PLAN = Plan.of(WINDOW, CHANCE);
    private static List<Spell> spells = List.of();

    @BeforeAll
    static void inventTheStaff() {
        spells = PLAN.counties().stream()
                .flatMap(c ->
                        StaffHistory.of(
                                c,
                                PLAN.profiles().of(c),
                                WINDOW,
                                CHANCE.fork(c.code()).fork("staff"))
                                .stream())
                .toList();
    }

    @Test
    void directorsAndSupervisorsGrowAsPublished() {
        assertThat(heads(Role.DIRECTOR, AUTUMN_2019)).isCloseTo(16_818, withinPercentage(1.5));
        assertThat(heads(Role.DIRECTOR, SPRING_2020)).isCloseTo(17_609, withinPercentage(1.5));
        assertThat(heads(Role.SUPERVISOR, AUTUMN_2019)).isCloseTo(1_245, withinPercentage(3));
        assertThat(heads(Role.SUPERVISOR, SPRING_2020)).isCloseTo(1_287, withinPercentage(3));
    }

    @Test
    void headsExceedTheVillagesWhileSomeVillagesHaveNobody() {
        long covered = spells.stream()
                .filter(s -> s.role() == Role.DIRECTOR && s.isActive(SPRING_2020))
                .map(s -> s.place().latestCode())
                .distinct()
                .count();
        assertThat(heads(Role.DIRECTOR, SPRING_2020)).isGreaterThan(17_289);
        assertThat(covered / 17_289.0).isBetween(0.95, 0.99);
    }

    @Test
    void childrenAreAsManyAsPublished() {
        Map<Category, Long> counts = PLAN.counties().stream()
                .flatMap(
                        c -> ChildHistory.of(
                                c, PLAN.quotas(), WINDOW, CHANCE.fork(c.code()).fork("children"))
                                .stream())
                .filter(c -> c.isRegistered(AUTUMN_2019))
                .collect(Collectors.groupingBy(Child::category, Collectors.counting()));
        assertThat(counts.get(Category.LEFT_BEHIND)).isCloseTo(48_704L, withinPercentage(2));
        assertThat(counts.get(Category.IN_DIFFICULTY)).isCloseTo(27_679L, withinPercentage(2));
        assertThat(counts.getOrDefault(Category.ORPHAN, 0L) + counts.getOrDefault(Category.SCATTERED_ORPHAN, 0L))
                .isCloseTo(3_280L, withinPercentage(2));
    }

    @Test
    void institutionsAreAsManyAsPublished() {
        assertThat(institutions("儿童福利机构", AUTUMN_2019)).isEqualTo(11);
        assertThat(institutions("儿童福利机构", END_OF_2020)).isEqualTo(10);
        assertThat(institutions("救助管理站", END_OF_2020)).isBetween(40L, 43L);
    }

    @Test
    void everyReasonToLagIsThatOfOneCounty() {
        assertThat(PLAN.counties().stream()
                        .map(c -> PLAN.profiles().of(c).lag())
                        .filter(lag -> lag != Lag.NONE))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Lag.values()).filter(lag -> lag != Lag.NONE).toList());
    }

    private static int heads(Role role, LocalDate day) {
        return (int)
                spells.stream().filter(s -> s.role() == role && s.isActive(day)).count();
    }

    private static long institutions(String type, LocalDate day) {
        return Stream.concat(PLAN.counties().stream().map(County::place), Prefectures.places(PLAN.counties()).stream())
                .distinct()
                .map(PLAN.institutions()::of)
                .flatMap(Collection::stream)
                .filter(i -> i.type().equals(type))
                .filter(i ->
                        !i.dates().opened().isAfter(day) && i.dates().closed().isAfter(day))
                .count();
    }
}
