package dev.rapporteur.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are well made: for people with a screen reader, without JavaScript, and whatever an article says. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlTest {
    /** The first pages that links lead to from the start page. */
    private static final int CRAWLED = 250;

    private final SampleSite site;

    HtmlTest(@TempDir Path dir) throws Exception {
        site = SampleSite.start(dir);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest(name = "{0} has {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # page                               | element                          | words
            person/amara-okafor.html             | h1                               | Amara Okafor
            person/amara-okafor.html             | title                            | Amara Okafor – Rapporteur
            person/amara-okafor.html             | h2                               | Meetings held
            person/amara-okafor.html             | .badge                           | occurred
            person/amara-okafor.html             | figure.quote blockquote mark.who | Okafor
            article/hostile.html                 | h1                               | <script>alert('title')</script> & "more"
            article/hostile.html                 | dd                               | <img src=x onerror=alert(1)>
            article/hostile.html                 | .unknown                         | outlet unknown
            article/hostile.html                 | .unknown                         | day unknown
            article/hostile/claim/0.html         | blockquote                       | Lena Brandt's "><script>alert('quote')</script> is to see
            article/hostile/claim/0.html         | mark.when                        | Thursday
            article/hostile/claim/0.html         | .badge.open                      | planned
            article/hostile/claim/0.html         | .stance                          | alleges
            article/withdrawn.html               | h1                               | Withdrawn
            person/nobody.html                   | h1                               | Not here
            graph/consolidated.html              | h1                               | Graph: consolidated
            ontology.html                        | dt                               | rap:planned
            search?q=okafor                      | td                               | Amara Okafor
            search?q=amar                        | td                               | Amara Okafor
            search?q=%3Cscript%3E                | h1                               | <script>
            search?q=zzzz                        | .unknown                         | Nothing in the dataset
            search?q=%22)+OR+*%3A*               | .unknown                         | Nothing in the dataset
            queries                              | summary                          | Who met whom
            queries/who-met-whom                 | td                               | Amara Okafor
            queries/timeline?since=2999-01-01    | .unknown                         | Nothing in the dataset answers this
            queries/timeline?since=soon          | .problem                         | "soon"
            queries/timeline?since=%3Cscript%3E  | .problem                         | <script>
            queries/evidence                     | label                            | iri
            queries/none                         | h1                               | Not here
            """)
    void says(String path, String element, String words) throws Exception {
        Document page = Jsoup.parse(site.get(path).body());
        List<String> texts = page.select(element).eachText();
        assertTrue(texts.stream().anyMatch(text -> text.contains(words)), element + ": " + texts);
    }

    @Test
    void linksNowhereDangerous() throws Exception {
        for (String path : List.of("article/hostile.html", "article/hostile/claim/0.html")) {
            Document page = Jsoup.parse(site.get(path).body());
            assertTrue(page.select("[href^=javascript]").isEmpty(), path);
            assertTrue(page.select("script, img, b, [onerror]").isEmpty(), path);
        }
    }

    /** Every page that links lead to is there, or was, and is well made. */
    @Test
    void everyPageIsWellMade() throws Exception {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty() && seen.size() < CRAWLED) {
            String path = open.removeFirst();
            if (!seen.add(path)) {
                continue;
            }
            HttpResponse<String> answer = site.get(path);
            assertTrue(List.of(200, 301, 303, 410).contains(answer.statusCode()), answer.statusCode() + " " + path);
            answer.headers().firstValue("Location").ifPresent(to -> open.addLast(inside(path, to)));
            if (answer.statusCode() == 200
                    && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body());
                requireWellMade(page, path);
                page.select("a[href], link[href], script[src], form[action]").stream()
                        .map(element -> element.attr("href") + element.attr("src") + element.attr("action"))
                        .filter(HtmlTest::isInside)
                        .forEach(to -> open.addLast(inside(path, to)));
            }
        }
        assertEquals(CRAWLED, seen.size(), "pages were found");
    }

    private static boolean isInside(String address) {
        return !address.contains(":") && !address.startsWith("#") && !address.contains("/ui/");
    }

    private String inside(String from, String to) {
        String address = URI.create(site.uri() + from).resolve(to).toString();
        return address.substring(site.uri().toString().length()).replaceFirst("#.*", "");
    }

    private static void requireWellMade(Document page, String path) {
        assertEquals("en", page.select("html").attr("lang"), path);
        assertEquals(1, page.select("h1").size(), path + ": one main heading");
        assertFalse(page.select("h1").text().isBlank(), path);
        assertEquals(1, page.select("main").size(), path);
        assertEquals(1, page.select("header.masthead").size(), path);
        assertEquals("#content", page.select("a.skip").attr("href"), path);
        assertTrue(page.select("table:not(:has(caption))").isEmpty(), path + ": every table has a caption");
        assertTrue(page.select("th:not([scope])").isEmpty(), path);
        assertTrue(page.select("svg:not([aria-label])").isEmpty(), path);
        assertTrue(page.select("script:not([src]), style, [style], [onclick]").isEmpty(), path + ": nothing inline");
        assertTrue(page.select("a:not([href]), a[href='']").isEmpty(), path);
        for (Element input : page.select("input, select")) {
            assertEquals(1, page.select("label[for='" + input.id() + "']").size(), path + ": a label for " + input);
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), path + ": ids are unique: " + ids);
        int level = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, path + ": no level is left out before " + heading.text());
            level = next;
        }
    }
}
