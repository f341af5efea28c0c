package org.tonghu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.Folders;

/** The dashboard in a real browser, as its people use it and as somebody would who tries to see too much. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DashboardBrowserTest {
    private static final Path WAREHOUSE = folder();
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private Page page;
    private final List<String> errors = new ArrayList<>();

    private static Path folder() {
        try {
            return Files.createTempDirectory("tonghu-dashboard").resolve("warehouse");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("warehouse", WAREHOUSE::toString);
        registry.add("demo", () -> "true");
    }

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void openPage() {
        context = browser.newContext();
        page = context.newPage();
        page.onPageError(errors::add);
    }

    @AfterEach
    void noScriptFailed() {
        context.close();
        assertThat(errors).isEmpty();
    }

    static {
        SmallEdition.publish(WAREHOUSE);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    private void logIn(String user) {
        page.navigate(url("login"));
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", user + "-2020");
        page.click("vaadin-login-form vaadin-button[slot=submit]");
        assertThat(page.locator("#sentence")).isVisible();
    }

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
        assertThat(page.locator("body")).not().containsText("宁德");
    }

    @Test
    void theDataPageNamesChecksWithTheirStewardAndRowsThatAreInNoFigure() {
        logIn("conference");
        page.navigate(url("data"));
        assertThat(page.locator("#checks tbody tr")).hasCount(3);
        assertThat(page.locator("#checks")).containsText("林处长：结转资金，已核实");
        assertThat(page.locator("#findings tbody tr")).hasCount(3);
        assertThat(page.locator("#findings")).containsText("柘荣县");
        assertThat(page.locator("#uncounted")).containsText("区划没有位置");
    }

    @Test
    void aPrefectureUserSeesTheFindingsAndUncountedRowsOfOwnUnitsOnly() {
        logIn("nanping");
        page.navigate(url("data"));
        assertThat(page.locator("#findings tbody tr")).hasCount(1);
        assertThat(page.locator("#findings")).containsText("延平区");
        assertThat(page.locator("#uncounted")).containsText("延平区");
        assertThat(page.locator("#checks tbody tr", new Page.LocatorOptions().setHasText("支出超过下达")))
                .containsText("1");
        assertThat(page.locator("body")).not().containsText("柘荣");
        assertThat(page.locator("body")).not().containsText("寿宁");
    }

    @Test
    void anOfficeDownloadsItsOwnRowsToCorrectOnly() throws IOException {
        logIn("nanping");
        page.navigate(url("data"));
        assertThat(page.locator("#office")).hasCount(0);
        Download download = page.waitForDownload(() -> page.click("#mend"));
        assertThat(download.suggestedFilename()).isEqualTo("待更正-350702-延平区.xlsx");
        assertThat(Files.readString(download.path())).isEqualTo("county-350702000000");
    }

    @Test
    void theProvinceChoosesTheOfficeWhoseRowsItDownloads() throws IOException {
        logIn("conference");
        page.navigate(url("data"));
        page.click("#office");
        page.click("vaadin-select-item:has-text('柘荣县')");
        assertThat(page.locator("#office")).containsText("柘荣县");
        Download download = page.waitForDownload(() -> page.click("#mend"));
        assertThat(Files.readString(download.path())).isEqualTo("county-350926000000");
    }

    @Test
    void theLinkToAWorkbookOpensItForNobodyElse() {
        logIn("conference");
        page.navigate(url("data"));
        page.click("#office");
        page.click("vaadin-select-item:has-text('柘荣县')");
        assertThat(page.locator("#office")).containsText("柘荣县");
        String link = url(page.getAttribute("#mend", "href"));
        assertThat(page.request().get(link).text()).isEqualTo("county-350926000000");

        context.close();
        openPage();
        assertThat(page.request().get(link).text()).doesNotContain("county-350926000000");
        logIn("nanping");
        page.navigate(url("data"));
        assertThat(page.request().get(link).text()).doesNotContain("county-350926000000");
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
    void examplesOfDoubtsAreSeenByThoseWhoSeeTheirFiles() {
        logIn("nanping");
        page.navigate(url("data"));
        assertThat(page.locator("#doubt-examples")).containsText("南平/走访.csv");
        assertThat(page.locator("#doubt-examples")).not().containsText("宁德");
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
        assertThat(page.locator("#items tbody tr")).hasCount(39 + 8);
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
        logIn("conference");
        int next = SmallEdition.publish(WAREHOUSE).number();
        page.locator("#matrix tbody tr").nth(5).locator("td a").nth(1).click();
        assertThat(page.locator("#breadcrumb")).containsText("福州市");
        page.locator("vaadin-tab").first().click();
        assertThat(page.locator("#edition")).containsText("第 " + next + " 版");
        page.navigate(url("?edition=1"));
        assertThat(page.locator("#newer")).containsText("第 " + next + " 版");
    }

    @Test
    void anEditionThatHasExpiredIsAnsweredByASentenceInBothLanguagesAlsoWhileItIsOpen() {
        EditionId expiring = SmallEdition.publish(WAREHOUSE);
        SmallEdition.publish(WAREHOUSE);
        logIn("conference");
        page.navigate(url("data?edition=" + expiring));
        assertThat(page.locator("#edition")).containsText("第 " + expiring + " 版");
        Folders.delete(WAREHOUSE.resolve("editions").resolve(expiring.toString()));
        page.locator("#code").click();
        page.locator("vaadin-select-item").getByText("格式不对").click();
        assertThat(page.locator(".tonghu-refused")).containsText("该版次已过期");
        page.navigate(url("data?lang=en"));
        page.navigate(url("data?edition=" + expiring));
        assertThat(page.locator(".tonghu-refused")).containsText("This edition has expired");
    }
}
