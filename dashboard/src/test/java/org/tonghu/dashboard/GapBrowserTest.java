package org.tonghu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.indicator.Catalogue;

/** A gap reads the same on every screen, and says which of its two readings it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GapBrowserTest extends BrowserTest {
    private static final String MONTH = "month=2020-09";
    private static final Pattern NET = Pattern.compile("净缺口 ([\\d,]+)");
    private static final Pattern GROSS = Pattern.compile("各地缺口合计 ([\\d,]+)");

    private final List<Goal> goals = Goal.of(Catalogue.bundled(), DivisionLevel.PROVINCE);

    @Test
    void headline_list_and_division_page_agree_on_every_goal() {
        logIn("conference");
        page.navigate(url("division/province/350000000000?" + MONTH));
        assertThat(page.locator("#goals thead")).containsText("净缺口");
        assertThat(page.locator("#goals tbody tr")).hasCount(goals.size());
        List<String> nets = page.locator("#goals tbody td:nth-child(4)").allInnerTexts();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            page.navigate(url("?" + MONTH + "&goal=" + goal.indicator().id()));
            assertThat(page.locator("#sentence"))
                    .containsText(goal.indicator().title().zh());
            String sentence = page.locator("#sentence").innerText();
            long net = number(NET, page.locator("#net").innerText());
            long gross = number(GROSS, page.locator("#gross").innerText());
            assertThat(net).as(goal.indicator().id()).isEqualTo(number(nets.get(i)));
            if (gross == 0) {
                assertThat(sentence).contains("各地也都达到");
            } else {
                assertThat(number(NET, sentence)).isEqualTo(net);
                assertThat(number(GROSS, sentence)).isEqualTo(gross);
            }
            assertThat(sumOfRows()).as(goal.indicator().id()).isEqualTo(gross);
            if (net != gross) {
                different.add(goal.indicator().id());
            }
        }
        assertThat(different).as("the small edition tells the readings apart").hasSizeGreaterThan(3);
    }

    @Test
    void what_belongs_to_a_prefecture_itself_is_a_row_of_its_own() {
        logIn("conference");
        page.navigate(url("?" + MONTH + "&goal=A05"));
        assertThat(page.locator("#gaps tbody th").getByText("本级").first()).isVisible();
        page.navigate(url("?" + MONTH + "&goal=A05&lang=en"));
        assertThat(page.locator("#net")).containsText("net gap");
        assertThat(page.locator("#gross")).containsText("sum of local gaps");
    }

    @Test
    void a_target_for_the_years_end_has_no_pace_and_no_light_before() {
        logIn("conference");
        page.navigate(url("?" + MONTH + "&goal=G06"));
        assertThat(page.locator("#sentence")).containsText("年底前不设序时进度");
        assertThat(page.locator("#tiles .tonghu-light")).hasCount(0);
        page.navigate(url("?month=2020-12&goal=G06"));
        assertThat(page.locator("#sentence")).containsText("序时进度应达95.0%");
        assertThat(page.locator("#tiles .tonghu-light")).not().hasCount(0);
        assertThat(page.locator("#tiles .light-close")).hasCount(0);
    }

    private long sumOfRows() {
        return page.locator("#gaps tbody td:nth-child(3)").allInnerTexts().stream()
                .mapToLong(GapBrowserTest::number)
                .sum();
    }

    private static long number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return number(found.group(1));
    }

    /** The number at the beginning of a text. */
    private static long number(String text) {
        return Long.parseLong(text.strip().split(" ", 2)[0].replace(",", ""));
    }
}
