package dev.rapporteur.explain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An explanation as a page, read as a browser reads it. */
class HtmlPageTest {
    private static final Map<String, String> REASONS = Map.of("meet-verb", "To meet is to <meet>.");
    private static final HtmlPage PAGE = new HtmlPage(id -> Optional.ofNullable(REASONS.get(id)));
    private static final String HTML = PAGE.write(List.of(Sample.explanation()));
    private static final Document READ = Jsoup.parse(HTML);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # class     | words of the sentence
            person      | Mara Quillen, Tom Okafor
            status      | will
            trigger     | meet
            place       | Lisbon
            time        | Friday
            speaker     | aide
            attribution | told
            """)
    void marksTheWords(String kind, String words) {
        assertEquals(
                words, String.join(", ", READ.select("blockquote mark." + kind).eachText()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            where    | Lisbon ← Lisbon place-of-event
            when     | 2025-03-14 ← Friday nearest-time
            status   | cancelled ← will future ← called off called-off
            said by  | an aide, through The Gazette ← aide told says
            found by | meet meet-verb
            also in  | The talks were called off. ← called off called-off
            at       | 0–86
            """)
    void tellsOfAClaim(String label, String told) {
        Element claim = READ.expectFirst(".claim");
        assertEquals("meeting Mara Quillen + Tom Okafor", claim.select("h3").text());
        assertEquals(
                told, claim.expectFirst("dt:matchesOwn(^" + label + "$) + dd").text());
    }

    @Test
    void keepsTheSentence() {
        assertEquals(List.of(Sample.MEETING), READ.select("blockquote").eachText());
    }

    @Test
    void takesNoMarkupFromAnArticle() {
        assertAll(
                () -> assertEquals(
                        "Quillen <script>alert('1')</script> [2J& Okafor",
                        READ.select("article h2").text()),
                () -> assertEquals(READ.select("article h2").text(), READ.title()),
                () -> assertEquals(0, READ.select("script, b").size()),
                () -> assertTrue(HTML.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c))));
    }

    @Test
    void needsNothingElse() {
        assertEquals(
                0,
                READ.select("[src], link, iframe, object, [onclick], [style]").size());
        assertEquals(0, READ.select("a:not([href^=#])").size());
        assertFalse(READ.expectFirst("style").data().contains("url("));
    }

    @Test
    void leadsFromEveryRuleToItsReason() {
        for (Element link : READ.select("a")) {
            assertEquals(link.text(), READ.expectFirst(link.attr("href")).text());
        }
        assertEquals(
                "To meet is to <meet>.", READ.select("#rule-meet-verb + dd").text());
        assertEquals(
                "Built into the program.",
                READ.select("#rule-nearest-time + dd").text());
    }

    @Test
    void listsItsArticlesWhereThereAreSeveral() {
        Document page = Jsoup.parse(PAGE.write(List.of(Sample.explanation(), Sample.withoutClaims())));
        assertEquals("Nothing happens", page.select("nav a[href=#article-1]").text());
        assertEquals("No claims.", page.select("#article-1 > p").text());
        assertEquals(0, READ.select("nav").size());
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(HTML, PAGE.write(List.of(Sample.explanation())));
    }
}
