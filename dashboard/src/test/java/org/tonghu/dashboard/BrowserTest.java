package org.tonghu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tonghu.warehouse.edition.EditionStore;

/** The dashboard over a small edition, and a real browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {
    static final Path WAREHOUSE = folder();
    private static final Browser BROWSER = open();

    /** How long a page may take on a busy machine, in milliseconds; what is waited for comes much sooner. */
    private static final double PATIENCE = 20_000;

    static {
        new EditionStore(WAREHOUSE).keep(SmallEdition.publish(WAREHOUSE));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @LocalServerPort
    private int port;

    BrowserContext context;
    Page page;
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

    /** The one browser of all tests of the module; it ends with them. */
    private static Browser open() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @BeforeEach
    void openPage() {
        context = BROWSER.newContext();
        page = context.newPage();
        page.onPageError(errors::add);
    }

    @AfterEach
    void noScriptFailed() {
        context.close();
        assertThat(errors).isEmpty();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    void logIn(String user) {
        page.navigate(url("login"));
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", user + "-2020");
        page.click("vaadin-login-form vaadin-button[slot=submit]");
        assertThat(page.locator("#sentence")).isVisible();
    }
}
