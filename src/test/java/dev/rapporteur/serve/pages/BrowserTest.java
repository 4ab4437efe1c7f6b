package dev.rapporteur.serve.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor does, in the Chromium of the system. Pictures of it are in {@code target/screenshots}. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Locale foreign = Locale.getDefault();
    private final SampleSite site;
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    BrowserTest(@TempDir Path dir) throws Exception {
        site = SampleSite.start(dir);
    }

    @BeforeAll
    void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "there is no " + CHROMIUM + "; install chromium to run this");
        Locale.setDefault(Locale.ROOT); // Playwright's own code makes lower case of "LIGHT" as the locale does
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
        site.close();
        Locale.setDefault(foreign);
    }

    @Test
    void fromTheStartPageToAQuote() {
        try (Page page = page()) {
            page.navigate(site.uri().toString());
            assertThat(page.locator("h1")).containsText("Who met whom");
            assertThat(page.locator("#network canvas").first()).isVisible();
            assertThat(page.locator("#pairs table")).isHidden();
            page.getByLabel("Search names and quotes").fill("Okafor");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                    .click();
            page.getByRole(AriaRole.CELL).getByText("Amara Okafor", exactly()).click();
            assertThat(page).hasURL(site.uri() + "person/amara-okafor.html");
            Locator meeting = page.locator("section[aria-labelledby='meetings-held'] h3 a")
                    .first();
            String title = meeting.innerText();
            meeting.click();
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator("figure.quote mark.who").first()).isVisible();
            page.locator("figure.quote .claim a").first().click();
            assertThat(page.locator(".kind")).hasText("Claim of one article");
            assertThat(page.locator("blockquote")).isVisible();
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void asksACannedQueryByForm() {
        try (Page page = page()) {
            page.navigate(site.uri() + "queries");
            page.getByText("Whom one person met").click();
            page.locator("#who-met-whom-for-person-person").fill("Amara Okafor");
            page.locator("form[action$='who-met-whom-for-person'] button").click();
            assertThat(page.locator("tbody tr").first()).containsText("Amara Okafor");
            String csv = page.getByText("CSV", exactlyInPage()).getAttribute("href");
            assertEquals("../api/queries/who-met-whom-for-person?format=csv&person=Amara+Okafor", csv);
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void theQueryEditorRunsACannedQuery() {
        try (Page page = page()) {
            page.navigate(site.uri().toString());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Query editor"))
                    .click();
            page.getByText("Query the dataset").click();
            assertThat(page.locator("#sparql-endpoint")).hasValue(Pattern.compile("/rapporteur/(sparql)?"));
            assertThat(page.locator(".badge").getByText("rap", exactly())).isVisible();
            assertThat(page.locator(".CodeMirror")).isVisible();
            page.locator(".badge").getByText("who-met-whom", exactly()).click();
            assertThat(page.locator(".CodeMirror")).containsText("SELECT DISTINCT");
            page.locator(".yasqe_queryButton").click();
            Locator meeting = page.locator("#yasr td a.iri").first();
            assertThat(meeting).isVisible();
            picture(page, "editor");
            page.navigate(site.uri() + SampleSite.path(meeting.getAttribute("href")));
            assertThat(page.locator(".kind")).hasText("Meeting");
            page.goBack();
            page.getByText("Rapporteur", exactlyInPage()).click();
            assertThat(page.locator("h1")).containsText("Who met whom");
        }
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "start, '', light",
        "start, '', dark",
        "start, '', telephone",
        "person, person/amara-okafor.html, light",
        "person, person/amara-okafor.html, dark",
        "person, person/amara-okafor.html, telephone",
        "search, search?q=okafor, light",
        "query, queries/who-met-whom, light",
        "query, queries/who-met-whom, telephone",
        "hostile, article/hostile.html, dark",
        "ontology, ontology.html, telephone"
    })
    void looksAsItShould(String name, String path, String how) {
        try (Page page = page(how)) {
            page.navigate(site.uri() + path);
            page.waitForLoadState();
            assertThat(page.locator("h1")).isVisible();
            Object wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertTrue(((Number) wide).intValue() <= 0, name + " is wider than the " + how + " screen by " + wide);
            picture(page, name + "-" + how);
        }
        assertEquals(List.of(), complaints);
    }

    private Page page() {
        return page("light");
    }

    private Page page(String how) {
        complaints.clear();
        Browser.NewPageOptions options = new Browser.NewPageOptions()
                .setColorScheme(how.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(how.equals("telephone") ? 360 : 1200, 900);
        Page page = browser.newPage(options);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactlyInPage() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
