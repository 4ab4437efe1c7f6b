package dev.rapporteur.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages piece by piece; what whole layouts give is in {@link PageLayoutTest}. */
class HtmlReaderTest {
    private static final String PROSE =
            "<p>Ana Ruiz met Tom Okafor in Lisbon on Monday, and both said that the talks had gone well.</p>";

    private static Story read(String html) throws UnreadableArticleException {
        return new HtmlReader().read("page.html", html, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm, live\"}</script>",
                "<body class='page live-blog'>",
                "<div itemscope itemtype='https://schema.org/LiveBlogPosting'></div>"
            })
    void refusesLiveBlogs(String mark) {
        UnreadableArticleException refused = assertThrows(UnreadableArticleException.class, () -> read(mark + PROSE));
        assertEquals(Reason.LIVE_BLOG, refused.reason());
        assertEquals(
                "page.html: this is a live blog, which holds the reports of many hours; save its reports one by one",
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='live-blog-teaser'><a href='/live'>Follow our live blog</a></div>",
                "<body class='olive-blogger'>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Live music returns\"}</script>"
            })
    void readsPagesThatMentionLiveBlogs(String mark) throws UnreadableArticleException {
        assertEquals(1, read(mark + PROSE).passages().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # class or id                | why it is no reporting
            ad-slot                      | advertisements
            js-RelatedStories            | other stories
            most-read                    | other stories
            SHARE_BAR                    | sharing and tools
            comments                     | words of readers
            story-body                   | -
            headline                     | -
            shared-lead                  | -
            broadcast                    | -
            adjacent                     | -
            socialists                   | -
            menus-of-the-world           | -
            """)
    void namesOfElementsTellWhatTheyAre(String name, String reason) {
        assertEquals(Optional.ofNullable(reason), ChromeNames.load().reason(name));
    }

    @ParameterizedTest(name = "{0} declared, {1} used")
    @CsvSource({
        "windows-1252, windows-1252",
        "iso-8859-1, windows-1252",
        "utf-8, windows-1252",
        "windows-1252, utf-8",
        "utf-8, utf-8",
        "iso-8859-2, iso-8859-2",
        "no-such-set, windows-1252",
        "utf-16, utf-16"
    })
    void decodesWhateverIsDeclared(String declared, Charset used) {
        boolean isTwo = used.name().equals("ISO-8859-2");
        String text = isTwo ? "President Mária Kovács spoke in Łódź." : "“José Almeida’s café” – 40 cents.";
        String page = "<meta charset='" + declared + "'>" + text;
        assertEquals(page, HtmlDecoding.decode(page.getBytes(used), Optional.empty()));
        assertEquals(text, HtmlDecoding.decode(text.getBytes(used), Optional.of(declared)));
    }

    @Test
    void decodesPagesWithSomeBrokenBytes() {
        byte[] page = "“José” said so, and “Mária” did. Then ?".getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xE9;
        assertEquals("“José” said so, and “Mária” did. Then \uFFFD", HtmlDecoding.decode(page, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # piece of a page                                                        | passages
            Ana Ruiz met him.<br><br>They spoke.                                     | Ana Ruiz met him. / They spoke.
            Ana Ruiz met<br>him in Lisbon.                                           | Ana Ruiz met him in Lisbon.
            <p>Ana <b>Ru</b>iz &amp; Tom&nbsp;Okafor.</p>                            | Ana Ruiz & Tom Okafor.
            <p>She said <q>no</q>.</p>                                               | She said “no”.
            <p>One.</p><script>track()</script><style>p{}</style><p>Two.</p>         | One. / Two.
            <p>One.</p><p hidden>Two.</p><p style="display:none">Three.</p>          | One.
            <ul><li>First point</li><li>Second point</li></ul>                       | First point / Second point
            <p>One.</p><p><a href=x>More about the talks in Lisbon</a></p>           | One.
            <p>One.</p><p>So <a href=x>the ministry in Hillview said today</a>.</p>  | One. / So the ministry in Hillview said today.
            <div>Share this</div><p>One.</p>                                         | One.
            """)
    void takesPassages(String html, String passages) {
        List<String> texts =
                new HtmlReader().passages(html).stream().map(Passage::text).toList();
        assertEquals(passages, String.join(" / ", texts));
    }

    @Test
    void readsDeepPagesInShortTime() {
        String deep = "<div>".repeat(200_000) + PROSE + "<b><p>".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertTrue(read(deep).passages().size() >= 1));
    }
}
