package org.tonghu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The data page: everybody sees what concerns own units, and gets the rows that they have to correct. */
class DataPageBrowserTest extends BrowserTest {
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
        logIn("jianou");
        page.navigate(url("data"));
        assertThat(page.locator("#mend")).isVisible();
        assertThat(page.locator("#office")).hasCount(0);
        Download download = page.waitForDownload(() -> page.click("#mend"));
        assertThat(download.suggestedFilename()).isEqualTo("待更正-350783-建瓯市.xlsx");
        assertThat(Files.readString(download.path())).isEqualTo("county-350783000000");
    }

    @Test
    void aPrefectureChoosesAmongItsOwnOffices() {
        logIn("nanping");
        page.navigate(url("data"));
        page.click("#office");
        assertThat(page.locator("#office vaadin-select-list-box vaadin-select-item"))
                .hasText(new String[] {"南平市", "延平区", "建瓯市"});
    }

    @Test
    void theProvinceChoosesTheOfficeWhoseRowsItDownloads() throws IOException {
        logIn("conference");
        page.navigate(url("data"));
        choose("柘荣县");
        Download download = page.waitForDownload(() -> page.click("#mend"));
        assertThat(Files.readString(download.path())).isEqualTo("county-350926000000");
    }

    @Test
    void theLinkToAWorkbookOpensItForNobodyElse() {
        logIn("conference");
        page.navigate(url("data"));
        choose("柘荣县");
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
    void examplesOfDoubtsAreSeenByThoseWhoSeeTheirFiles() {
        logIn("nanping");
        page.navigate(url("data"));
        assertThat(page.locator("#doubt-examples")).containsText("南平/走访.csv");
        assertThat(page.locator("#doubt-examples")).not().containsText("宁德");
    }

    /** The link follows when the server has answered, a moment after the name. */
    private void choose(String office) {
        String before = page.getAttribute("#mend", "href");
        page.click("#office");
        page.click("vaadin-select-item:has-text('" + office + "')");
        assertThat(page.locator("#mend")).not().hasAttribute("href", before);
    }
}
