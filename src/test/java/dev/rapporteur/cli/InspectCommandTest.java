package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private static final String PAGE =
            """
            <!doctype html><html lang="en"><head><title>Talks in Lisbon</title>
            <meta property="og:site_name" content="Lakeview Wire"><meta property="og:title" content="Talks in Lisbon">
            <meta property="article:published_time" content="2026-03-03T10:00:00+01:00"></head><body>
            <nav><a href="/">Home</a></nav><article><h1>Talks in Lisbon</h1><p class="byline">By Lena Brandt</p>
            <p>LISBON (Reuters) - Ana Ruiz met Tom Okafor on Monday, and both said that the talks had gone well.</p>
            <p>Sign up for our newsletter.</p></article></body></html>
            """;

    private final Path folder;

    InspectCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String page() throws IOException {
        return Files.writeString(folder.resolve("talks.html"), PAGE).toString();
    }

    @Test
    void showsWhereEachFieldComesFrom() throws IOException {
        Ran ran = Ran.command("inspect", page());
        assertEquals(
                """
                talks.html (HTML page)
                    id          talks-fbf2d6e9
                    title       Talks in Lisbon  ← h1
                    outlet      Reuters (0.97)  ← dateline: LISBON (Reuters)
                    carrier     Lakeview Wire (0.90)  ← meta og:site_name
                    author      Lena Brandt  ← byline
                    published   2026-03-03  ← meta article:published_time: 2026-03-03T10:00:00+01:00
                    language    en  ← html lang
                    dateline    LISBON  ← dateline
                    updated     (not told)
                    url         (not told)
                    headline    Talks in Lisbon
                    paragraph   Ana Ruiz met Tom Okafor on Monday, and both said that the talks had gone well.
                    dropped     By Lena Brandt  ← about the author or the page, which is read as metadata
                    dropped     Talks in Lisbon  ← repetition
                    dropped     Sign up for our newsletter.  ← newsletter

                """,
                ran.out());
        assertEquals("1 article: 1 inspected", ran.summary());
    }

    @Test
    void showsThemAsJson() throws IOException {
        String json = Ran.command("inspect", "--format", "json", page()).out();
        assertEquals(1, json.lines().count());
        assertEquals(
                "{\"path\":\"talks.html\",\"format\":\"HTML page\",\"id\":\"talks-fbf2d6e9\",\"fields\":[{\"field\":\"title\","
                        + "\"value\":\"Talks in Lisbon\",\"from\":\"h1\",\"words\":\"Talks in Lisbon\"},{\"field\":\"outlet\","
                        + "\"value\":\"Reuters\",\"from\":\"dateline\",\"words\":\"LISBON (Reuters)\",\"confidence\":0.97}",
                json.substring(0, json.indexOf("0.97}") + 5));
    }

    @Test
    void readsPagesFromStandardInput() {
        Ran ran = Ran.withInput(PAGE, "inspect");
        assertEquals("- (HTML page)", ran.out().lines().findFirst().orElse(""));
    }

    @Test
    void goesOnAfterWhatIsNoArticle() throws IOException {
        Path live = Files.writeString(folder.resolve("live.html"), "<body class=liveblog>" + PAGE);
        Path empty = Files.writeString(folder.resolve("menu.html"), "<html><nav>Home</nav></html>");
        Ran ran = Ran.command("inspect", live.toString(), empty.toString(), page());
        assertEquals(
                "skipped live.html: this is a live blog, which holds the reports of many hours; save its reports one by one",
                ran.error());
        assertEquals("3 articles: 1 inspected, 2 skipped (1 without text, 1 live blog)", ran.summary());
        assertEquals(ExitCode.SKIPPED.number(), ran.code());
    }

    @Test
    void readsColumnsThatAreNamed() {
        String row = "Kopf,Inhalt\nTalks,Ana Ruiz met Tom Okafor in Lisbon on Monday.\n";
        Ran ran = Ran.withInput(row, "inspect", "--format", "json", "--columns", "title=Kopf,text=Inhalt");
        assertEquals("1 article: 1 inspected", ran.summary());
        Ran wrong = Ran.withInput(row, "inspect", "--columns", "heading=Kopf");
        assertEquals(
                "rapporteur: --columns: 'heading=Kopf' is no FIELD=COLUMN, where FIELD is one of text, id, title, outlet,"
                        + " carrier, author, published, updated, url, language, dateline",
                wrong.error());
        assertEquals(ExitCode.USAGE.number(), wrong.code());
    }

    @Test
    void takesPatternsThatNoShellReplaced() throws IOException {
        page();
        Ran ran = Ran.command("inspect", folder.resolve("t*.{html,htm}").toString());
        assertEquals("1 article: 1 inspected", ran.summary());
        Ran none = Ran.command("inspect", folder.resolve("x*.html").toString());
        assertEquals(
                "rapporteur: " + folder.resolve("x*.html") + ": no file or folder matches; check the pattern",
                none.error());
    }
}
