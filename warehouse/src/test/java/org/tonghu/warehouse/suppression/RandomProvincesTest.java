package org.tonghu.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.suppression.Decision.Cause;
import org.tonghu.warehouse.suppression.Decision.Status;
import org.tonghu.warehouse.suppression.Enumeration.Outcome;
import org.tonghu.warehouse.suppression.Province.Size;

/** More of each with {@code -Dsuppression.provinces=200}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomProvincesTest {
    private static final int PROVINCES = Integer.getInteger("suppression.provinces", 2);

    private static List<ProtectedTable> provinces(Size size) {
        List<ProtectedTable> provinces = new ArrayList<>();
        for (int seed = 0; seed < PROVINCES; seed++) {
            provinces.add(Province.random(new Random(seed), size));
        }
        return provinces;
    }

    private static void assertNothingIsGivenAway(Size size) {
        for (ProtectedTable table : provinces(size)) {
            PublishedTable published = PublishedTable.of(table, Protector.protect(table));
            assertThat(Audit.breaches(published)).isEmpty();
        }
    }

    @Test
    void a_year_gives_nothing_away() {
        assertNothingIsGivenAway(new Size(3, 5, 6, 60, 1));
    }

    @Test
    void two_indicators_with_one_denominator_give_nothing_away() {
        assertNothingIsGivenAway(new Size(3, 5, 3, 100, 2));
    }

    @Test
    void whole_numbers_tried_out_agree_with_the_solver() {
        int decided = 0;
        List<ProtectedTable> tables = new ArrayList<>(provinces(new Size(2, 3, 1, 30, 1)));
        tables.addAll(provinces(new Size(2, 3, 2, 30, 1)));
        for (ProtectedTable table : tables) {
            PublishedTable published = PublishedTable.of(table, Protector.protect(table));
            Enumeration enumeration = new Enumeration(published);
            Outcome outcome = enumeration.search();
            assertThat(outcome).as("%s", enumeration.narrow()).isNotEqualTo(Outcome.NARROW);
            decided += outcome == Outcome.ALL_WIDE ? 1 : 0;
        }
        assertThat(decided).isGreaterThanOrEqualTo(tables.size() / 3);
    }

    @Test
    void what_must_be_held_back_by_itself_always_is() {
        for (ProtectedTable table : provinces(new Size(3, 6, 4, 60, 1))) {
            for (Decision decision : Protector.protect(table)) {
                Sum sum = table.sums().stream()
                        .filter(s -> s.key().equals(decision.key()))
                        .findFirst()
                        .orElseThrow();
                assertThat(decision.cause().filter(Cause.OWN::equals).isPresent())
                        .as("%s", decision)
                        .isEqualTo(table.count(sum, 0).isSmall(10));
                assertThat(decision.status() == Status.SHOWN)
                        .isEqualTo(decision.cause().isEmpty());
            }
        }
    }

    @Test
    void the_same_table_gets_the_same_decisions() {
        ProtectedTable table = Province.random(new Random(7), new Size(3, 6, 6, 60, 1));
        assertThat(Protector.protect(table)).isEqualTo(Protector.protect(table));
    }

    @Test
    void a_complement_that_slips_out_is_found() {
        int complements = 0;
        int found = 0;
        for (ProtectedTable table : provinces(new Size(3, 5, 3, 60, 1))) {
            List<Decision> decisions = Protector.protect(table);
            PublishedTable published = PublishedTable.of(table, decisions);
            for (Decision decision : decisions) {
                if (decision.cause().filter(Cause.COMPLEMENT::equals).isPresent()) {
                    complements++;
                    found += Audit.breaches(published.showing(table, decision.key()))
                                    .isEmpty()
                            ? 0
                            : 1;
                }
            }
        }
        assertThat(found).isPositive().isGreaterThan(complements / 2);
    }
}
