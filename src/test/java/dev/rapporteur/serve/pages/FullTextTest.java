package dev.rapporteur.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.serve.pages.read.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of an article is shown where the operator allows it, and nowhere else. */
@Timeout(60)
class FullTextTest {
    private static final String QUOTE =
            "Lena Brandt's \"><script>alert('quote')</script> is to see Tom Okafor on Thursday.";
    private static final String TEXT = QUOTE + "\n\nMore <b>of it</b>\nfollows.\n\nMenu";
    private static final Texts.Source SOURCE = new Texts.Source("/news", "hostile.txt", "abc");

    private final Path dir;

    FullTextTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void isNotShownByDefault() throws Exception {
        Document page = page(Texts.withheld());
        assertTrue(page.select(".lead").text().contains("and not the text of articles"));
        assertTrue(page.select(".fulltext").isEmpty());
        assertFalse(page.html().contains("follows."));
    }

    @Test
    void isShownWithItsClaims() throws Exception {
        int end = TEXT.length() - "Menu".length();
        Document page =
                page(source -> new Texts.Shown(SOURCE.equals(source) ? TEXT : "", List.of(new Texts.Stretch(0, end))));
        assertEquals(2, page.select(".fulltext p").size());
        assertEquals(QUOTE, page.select(".fulltext p mark").text());
        assertEquals(
                "More <b>of it</b> follows.", page.select(".fulltext p").get(1).text());
        assertEquals("hostile/claim/0", page.select(".fulltext a").attr("href").replace("../article/", ""));
        assertEquals(
                "Claim 1: <b>Lena Brandt</b> – Tom Okafor, planned",
                page.select(".fulltext a").text());
        assertTrue(page.select("script, .fulltext b").isEmpty());
        assertFalse(page.text().contains("Menu"), "what is dropped as chrome of the page");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "WITHHELD, and not the text of articles",
        "GONE, no longer where it was read",
        "CHANGED, has changed since it was read",
        "BUSY, Try it again later"
    })
    void saysWhyThereIsNone(Texts.Missing missing, String words) throws Exception {
        Document page = page(source -> missing);
        assertTrue(page.select(".lead").text().contains(words));
        assertTrue(page.select(".fulltext").isEmpty());
    }

    private Document page(Texts texts) throws Exception {
        try (SampleSite site = SampleSite.start(dir, new Background(texts, (claims, dataset) -> Optional.empty()))) {
            return Jsoup.parse(site.get("article/hostile.html").body());
        }
    }
}
