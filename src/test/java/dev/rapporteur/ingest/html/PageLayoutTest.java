package dev.rapporteur.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.ingest.Inspection;
import dev.rapporteur.ingest.Inspector;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.rdf.AuthorityGraph;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as newsrooms build them, with invented stories; each has its text beside it, taken down by hand. */
class PageLayoutTest {
    private static final double FLOOR = 0.97;
    private static final Authority AUTHORITY = AuthorityGraph.load();

    static Inspection inspect(String layout) throws IOException, UnreadableArticleException {
        String html = HtmlDecoding.decode(bytes(layout + ".html"), Optional.empty());
        return Inspector.of(AUTHORITY).inspect(new HtmlReader().read(layout + ".html", html, Optional.empty()));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageLayoutTest.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # layout              | title                                                            | outlet                          | carrier              | published  | authors                   | url
            01-json-ld-graph      | Ruiz to meet Okafor in Lisbon over timber tariffs                | Lakeview News                   | -                    | 2026-03-02 | Lena Brandt, Jonas Weber  | https://www.lakeview-news.example/world/ruiz-okafor-lisbon
            02-open-graph         | Graustark approves sanctions on two banks                        | Reuters                         | The Hillview Courier | 2026-03-10 | -                         | https://hillviewcourier.example/politics/2026/03/10/sanctions
            03-microdata          | Mayor of Lakeview resigns over budget                            | Ansel Gazette                   | -                    | 2026-01-16 | Clara Mbeki               | -
            04-line-breaks        | Ansel Gazette: Ferry stops for three weeks                       | -                               | -                    | 2026-02-05 | Otto Klein                | -
            05-wrong-charset      | Government of Ruritania falls over the price of milk             | Ruritania Today                 | -                    | 2026-02-18 | Ivo Marek                 | -
            06-div-paragraphs     | Secret meeting at the lake                                       | Graustark Observer              | -                    | 2026-04-09 | Nadia Fourie              | -
            07-script-only        | Border at Ansel Bridge to reopen                                 | Lake Wire                       | -                    | 2026-03-22 | -                         | https://news.lake.example/border
            08-list-and-headings  | Five things to know about the water summit                       | Water Watch                     | -                    | 2026-05-07 | Grace Oyelaran            | -
            09-embeds-and-table   | Vale accuses minister of lying                                   | Daily Ansel                     | -                    | 2026-03-19 | Sofia Lund                | https://dailyansel.example/politics/2026/03/19/vale-accuses-minister
            10-odd-characters     | Railway treaty signed                                            | Rail Post                       | -                    | 2026-06-02 | -                         | -
            11-misnamed-frame     | Agreement on vaccines signed                                     | Ministry of Health of Graustark | -                    | 2026-07-01 | -                         | -
            12-mojibake           | Former head of port sentenced to four years in prison for bribes | lakeviewpost.example            | -                    | 2026-08-03 | Dora Pappas               | -
            13-several-articles   | Rate rises to five per cent                                      | Crown & Coin                    | -                    | 2026-04-09 | Yusuf Demir               | -
            """)
    void readsWhatThePageStates(
            String layout, String title, String outlet, String carrier, LocalDate published, String authors, URI url)
            throws IOException, UnreadableArticleException {
        Metadata told = inspect(layout).article().metadata();
        assertEquals(Optional.of(title), told.title());
        assertEquals(Optional.ofNullable(outlet), told.outlet());
        assertEquals(Optional.ofNullable(carrier), told.carrier());
        assertEquals(Optional.of(published), told.published());
        assertEquals(authors == null ? List.of() : List.of(authors.split(", ")), told.authors());
        assertEquals(Optional.ofNullable(url), told.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-json-ld-graph",
                "02-open-graph",
                "03-microdata",
                "04-line-breaks",
                "05-wrong-charset",
                "06-div-paragraphs",
                "07-script-only",
                "08-list-and-headings",
                "09-embeds-and-table",
                "10-odd-characters",
                "11-misnamed-frame",
                "12-mojibake",
                "13-several-articles"
            })
    void takesTheTextAndNothingElse(String layout) throws IOException, UnreadableArticleException {
        Article article = inspect(layout).article();
        String read = article.blocks().stream()
                .filter(block -> !isTitle(article, block))
                .map(block -> block.span().of(article.text()))
                .collect(Collectors.joining("\n"));
        List<String> found = words(read);
        List<String> wanted = words(new String(bytes(layout + ".txt"), StandardCharsets.UTF_8));
        double both = common(found, wanted);
        assertTrue(both / found.size() >= FLOOR, () -> "precision of\n" + read);
        assertTrue(both / wanted.size() >= FLOOR, () -> "recall of\n" + read);
    }

    private static boolean isTitle(Article article, Block block) {
        return article.metadata().title().equals(Optional.of(block.span().of(article.text())));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** Words of the first list that the second has as well, each as often. */
    private static double common(List<String> found, List<String> wanted) {
        List<String> rest = new ArrayList<>(wanted);
        return found.stream().filter(rest::remove).count();
    }
}
