package org.tonghu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.Folders;

/** The dashboard in a real browser, as its people use it and as somebody would who tries to see too much. */
class DashboardBrowserTest extends BrowserTest {
    @Test
    void nobodySeesAnythingWithoutALogin() {
        page.navigate(url("division/county/350783000000"));
        assertThat(page.locator("vaadin-login-form")).isVisible();
        assertThat(page.locator(".tonghu-screen")).hasCount(0);
    }

    @Test
    void anAddressThatIsNotThereIsAnsweredInWords() {
        logIn("conference");
        page.navigate(url("nosuchpage"));
        assertThat(page.getByText("没有这个页面，或您无权查看")).isVisible();
        page.click("text=总览");
        assertThat(page.locator("#sentence")).isVisible();
    }

    @Test
    void aWrongPasswordIsRefusedInWords() {
        page.navigate(url("login"));
        page.fill("input[name=username]", "conference");
        page.fill("input[name=password]", "guess");
        page.click("vaadin-login-form vaadin-button[slot=submit]");
        assertThat(page.getByText("用户名或密码不正确")).isVisible();
    }

    @Test
    void theOverviewOpensOnOneSentenceAndTenUnits() {
        logIn("conference");
        assertThat(page.locator("#sentence")).containsText("福建省");
        assertThat(page.locator("#matrix thead th")).hasCount(13);
        assertThat(page.locator("#tiles .tonghu-tile")).hasCount(83);
        assertThat(page.locator("#edition")).containsText("第 ");
        assertThat(page.locator(".tonghu-sample")).isVisible();
    }

    @Test
    void fourClicksLeadFromTheProvinceToATownshipAndBackWorks() {
        logIn("conference");
        page.locator("#matrix tbody tr").nth(5).locator("td a").nth(1).click();
        assertThat(page.locator("#breadcrumb")).containsText("福州市");
        page.locator("#parts")
                .getByText("鼓楼区", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#breadcrumb")).containsText("鼓楼区");
        page.locator("#parts")
                .getByText("鼓东街道", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#breadcrumb")).containsText("鼓东街道");
        page.goBack();
        assertThat(page.locator("#breadcrumb")).not().containsText("鼓东街道");
        assertThat(page.locator("#breadcrumb")).containsText("鼓楼区");
    }

    @Test
    void aLinkBringsBackTheSameMonthAndEdition() {
        logIn("conference");
        page.navigate(url("division/prefecture/350700000000?month=2020-12&edition=1"));
        assertThat(page.locator("#month")).containsText("2020年12月");
        assertThat(page.locator("#edition")).containsText("第 1 版");
    }

    @Test
    void anotherMonthCarriesAUnitToItsCounterpart() {
        logIn("conference");
        page.navigate(url("division/county/350402000000?month=2020-12"));
        assertThat(page.locator("#breadcrumb")).containsText("梅列区");
        page.navigate(url("division/county/350402000000?month=2021-12"));
        assertThat(page.locator("#breadcrumb")).containsText("三元区");
        assertThat(page.locator("#carried")).containsText("350402000000");
    }

    @Test
    void aUnitWithoutACounterpartIsSaidToHaveNone() {
        logIn("conference");
        page.navigate(url("division/township/350205401000?month=2021-12"));
        assertThat(page.locator(".tonghu-screen")).containsText("没有对应的单位");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "division/province/350000000000",
                "division/prefecture/350900000000",
                "division/county/350926000000",
                "division/township/350926101000?month=2020-12",
                "division/county/350926000000?edition=1"
            })
    void aPrefectureUserWhoEditsTheLinkIsRefused(String path) {
        logIn("nanping");
        page.navigate(url(path));
        assertThat(page.locator(".tonghu-refused")).containsText("无权查看");
        assertThat(page.locator("table")).hasCount(0);
        assertThat(page.locator("vaadin-grid")).hasCount(0);
    }

    @Test
    void aPrefectureUserSeesOwnCountiesAndOwnFilesOnly() {
        logIn("nanping");
        assertThat(page.locator("#sentence")).containsText("南平市");
        assertThat(page.locator("#tiles .tonghu-tile")).hasCount(10);
        page.navigate(url("data"));
        assertThat(page.locator("#loads tbody tr")).hasCount(1);
        assertThat(page.locator("#files")).containsText("南平/走访.csv");
        assertThat(page.locator("body")).not().containsText("宁德");
        page.navigate(url("training"));
        assertThat(page.locator(".tonghu-chart").first()).isVisible();
        assertThat(page.locator("body")).not().containsText("宁德");
    }

    @Test
    void villagesShowNoFiguresAboutChildren() {
        logIn("conference");
        page.navigate(url("division/township/350926101000?month=2020-12"));
        assertThat(page.locator("#parts")).isVisible();
        assertThat(page.locator("#parts")).not().containsText("按期入户走访");
    }

    @Test
    void dataDoubtsStandBesideTheFiguresAndOpenToTheirRule() {
        logIn("conference");
        page.navigate(url("division/county/350702000000"));
        assertThat(page.locator("#doubts tbody tr")).hasCount(8);
        assertThat(page.locator("#doubts tbody tr").first()).containsText("20 / 400");
        assertThat(page.locator("#doubts details p").first()).not().isVisible();
        page.locator("#doubts summary").first().click();
        assertThat(page.locator("#doubts details p").first()).isVisible();
        assertThat(page.locator("body")).not().containsText("造假");
        page.click("#to-doubt-examples");
        assertThat(page.locator("#doubt-examples")).containsText("宁德/走访.csv");
    }

    @Test
    void anEditionThatIsNotThereIsAnsweredByASentence() {
        logIn("conference");
        page.navigate(url("?edition=99"));
        assertThat(page.locator(".tonghu-refused")).containsText("没有这个页面");
    }

    @Test
    void theScorePageRanksUnitsAndShowsACardItemByItem() {
        logIn("assessor");
        page.navigate(url("assessment"));
        assertThat(page.locator("#ranking tbody tr")).hasCount(10);
        page.locator("#ranking").getByText("南平市").click();
        assertThat(page.locator("#card")).containsText("南平市");
        assertThat(page.locator("#card h2")).isInViewport();
        assertThat(page.locator("#items tbody tr")).hasCount(39 + 8);
    }

    @Test
    void theScorePageOffersTheYearsWithARubricAndAHeldDecember() {
        logIn("assessor");
        page.navigate(url("assessment/county?month=2021-12"));
        assertThat(page.locator("#year")).containsText("2020年度");
        assertThat(page.locator("#month")).containsText("2021年12月");
        page.click("#year");
        assertThat(page.locator("#year vaadin-select-list-box vaadin-select-item"))
                .hasText(new String[] {"2020年度"});
    }

    @Test
    void theTrainingPageDrawsALineForEachUnitAgainstThePace() {
        logIn("conference");
        page.navigate(url("training"));
        assertThat(page.locator(".tonghu-chart").first().locator("path.pace")).hasCount(2);
        assertThat(page.locator("#rotation-C05D tbody tr")).hasCount(10);
    }

    @Test
    void englishIsOneClickAway() {
        logIn("conference");
        page.click("#language");
        assertThat(page.locator("#sentence")).containsText("the pace asks for");
    }

    @Test
    void aNewEditionIsTakenUpWhileAPageIsOpen() {
        SmallEdition.publish(WAREHOUSE);
        logIn("conference");
        int next = SmallEdition.publish(WAREHOUSE).number();
        page.locator("#matrix tbody tr").nth(5).locator("td a").nth(1).click();
        assertThat(page.locator(".tonghu-refused")).containsText("这个版次不对外开放");
        page.click("#newest");
        assertThat(page.locator("#breadcrumb")).containsText("福州市");
        assertThat(page.locator("#edition")).containsText("第 " + next + " 版");
        page.navigate(url("?edition=1"));
        assertThat(page.locator("#newer")).containsText("第 " + next + " 版");
    }

    @Test
    void anEditionThatHasExpiredIsAnsweredByASentenceInBothLanguagesAlsoWhileItIsOpen() {
        EditionId expiring = SmallEdition.publish(WAREHOUSE);
        SmallEdition.publish(WAREHOUSE);
        logIn("steward");
        page.navigate(url("data?edition=" + expiring));
        assertThat(page.locator("#edition")).containsText("第 " + expiring + " 版");
        Folders.delete(WAREHOUSE.resolve("editions").resolve(expiring.toString()));
        page.locator("#code").click();
        page.locator("vaadin-select-item").getByText("格式不对").click();
        assertThat(page.locator(".tonghu-refused")).containsText("该版次已过期");
        page.navigate(url("data?lang=en"));
        assertThat(page.locator("#edition")).containsText("Edition");
        page.navigate(url("data?edition=" + expiring));
        assertThat(page.locator(".tonghu-refused")).containsText("This edition has expired");
    }
}
