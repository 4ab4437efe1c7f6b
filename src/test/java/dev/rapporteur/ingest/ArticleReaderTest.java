package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as they are copied, and the reporting in them: H headline, C caption, P paragraph. */
class ArticleReaderTest {
    private static final ArticleReader READER = ArticleReader.of(SomeOutlets.AUTHORITY);

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "a page of a radio station, with its controls and everything twice",
                        """
                        LKV LKV
                        Opinion
                        Live now
                        Up next
                        LKV

                        Brook meets the general in Lakeview

                        Author
                        Washington Post,
                        Publish Date
                        Tue, 3 Mar 2026, 4:02pm
                        Ada Brook and the general in Lakeview last year. Photo / Some Images
                        Ada Brook and the general in Lakeview last year. Photo / Some Images

                        Brook meets the general in Lakeview

                        The president met the general on Monday.

                        It was short.

                        - Ben Stone and Cy Hill contributed to this report.

                        Take your radio and podcasts with you""",
                        """
                        H Brook meets the general in Lakeview
                        C Ada Brook and the general in Lakeview last year.
                        P The president met the general on Monday.
                        P It was short."""),
                Arguments.of(
                        "one paragraph per line, no empty lines, stories of others below",
                        """
                        Ada Brook met the general on Monday, her office said.
                        “We agreed,” she said.
                        You may also like
                        Bank shares rise again
                        Why the lake is closed""",
                        """
                        P Ada Brook met the general on Monday, her office said.
                        P “We agreed,” she said."""),
                Arguments.of(
                        "reporting goes on below the stories of others",
                        """
                        Ada Brook met the general on Monday, her office said.

                        Read more

                        Bank shares rise again

                        The general then left for Hilltown.

                        Next steps""",
                        """
                        P Ada Brook met the general on Monday, her office said.
                        P The general then left for Hilltown.
                        P Next steps"""),
                Arguments.of(
                        "a title of another story, told by its section",
                        """
                        Ada Brook met the general on Monday, her office said.

                        Ministers to visit the lake soon
                        World  Ministers to visit the lake soon

                        The general then left for Hilltown.""",
                        """
                        P Ada Brook met the general on Monday, her office said.
                        P The general then left for Hilltown."""),
                Arguments.of(
                        "a wire text wrapped at a fixed width",
                        """
                        HILLTOWN, May 3 (AFP) - Ada Brook, the president of the Lakeview republic,
                        met the general and two of his ministers in the old town of Hilltown on
                        Monday for the first time since last summer, her office said in a statement
                        that it sent to reporters.

                        The general said that he would come back in June if the plan was accepted
                        by both parliaments.""",
                        """
                        P Ada Brook, the president of the Lakeview republic, met the general and two of his ministers in the old town of Hilltown on Monday for the first time since last summer, her office said in a statement that it sent to reporters.
                        P The general said that he would come back in June if the plan was accepted by both parliaments."""),
                Arguments.of(
                        "a caption and its credit above the dateline",
                        """
                        Ada Brook, left, greets the general, not shown, on Monday, May 3, 2024, in Hilltown.
                        Ada Brook, left, greets the general, not shown, on Monday, May 3, 2024, in Hilltown.
                        Staff photo
                        HILLTOWN (AP) — Ada Brook met the general on Monday.
                        ___
                        More coverage of the lake summit is on the hub page.""",
                        """
                        C Ada Brook, left, greets the general, not shown, on Monday, May 3, 2024, in Hilltown.
                        P Ada Brook met the general on Monday."""),
                Arguments.of(
                        "a caption that tells who stands where, and the frame of a newsletter",
                        """
                        Brook and the general meet in Hilltown
                        3 min read
                        Ada Brook (L) and the general (R) in Hilltown.

                        Ada Brook met the general on Monday.
                        Skip past newsletter promotion
                        after newsletter promotion
                        The general, right, did not speak, her office said.
                        Explore more on these topics
                        Lake republic""",
                        """
                        H Brook and the general meet in Hilltown
                        C Ada Brook (L) and the general (R) in Hilltown.
                        P Ada Brook met the general on Monday.
                        P The general, right, did not speak, her office said."""),
                Arguments.of(
                        "a short text wrapped at a fixed width",
                        """
                        Ada Brook, the president of the Lakeview republic, met the general in the old
                        town of Hilltown on Monday.""",
                        "P Ada Brook, the president of the Lakeview republic, met the general in the old town of Hilltown on Monday."),
                Arguments.of(
                        "a wrapped text with web addresses that did not fit into its lines",
                        """
                        Ada Brook, the president of the Lakeview republic, today spoke with Tomas
                        Okafor of Hilltown about the lake, as she had said in [a public
                        letter](https://example.org/letters/2024/05/03/the-lake-and-its-two-towns-in-spring)
                        to the general.

                        The general said that the
                        [plan](https://example.org/plans/2024/05/03/the-plan-for-the-lake-and-its-towns)
                        was accepted.""",
                        """
                        P Ada Brook, the president of the Lakeview republic, today spoke with Tomas Okafor of Hilltown about the lake, as she had said in a public letter to the general.
                        P The general said that the plan was accepted."""),
                Arguments.of(
                        "a wrapped text with a list, and words that spaces keep together",
                        """
                        Ada Brook, the president of the Lakeview republic, spoke with Mr Tomas
                        Okafor\u00a0of Hilltown. She told him that the lake and its two towns need
                        a plan, and that the parliaments of both had accepted one, as follows,
                        after a long debate:

                        - bread for the towns
                        - boats for the lake
                        - a bridge
                        - a road""",
                        """
                        P Ada Brook, the president of the Lakeview republic, spoke with Mr Tomas Okafor of Hilltown. She told him that the lake and its two towns need a plan, and that the parliaments of both had accepted one, as follows, after a long debate:
                        P bread for the towns
                        P boats for the lake
                        P a bridge
                        P a road"""),
                Arguments.of(
                        "lines that are no wrapped text stay paragraphs, however long their web addresses",
                        """
                        Ada Brook met the general in Hilltown on Monday.
                        The plan: https://example.org/plans/2024/05/03/the-plan-for-the-lake-and-its-towns
                        Both parliaments accepted it on Tuesday.""",
                        """
                        P Ada Brook met the general in Hilltown on Monday.
                        P The plan: https://example.org/plans/2024/05/03/the-plan-for-the-lake-and-its-towns
                        P Both parliaments accepted it on Tuesday."""),
                Arguments.of(
                        "a long title directly above the date is no wrapped line",
                        """
                        President Ada Brook of the Lakeview republic meets the general in Hilltown
                        2024-05-03

                        The president met the general on Monday.""",
                        """
                        H President Ada Brook of the Lakeview republic meets the general in Hilltown
                        P The president met the general on Monday."""),
                Arguments.of(
                        "Markdown",
                        """
                        # Brook meets the general in Lakeview

                        *By Ada Wells*

                        **Ada Brook** met [the general](https://a.example/g) on Monday.

                        ## What comes next

                        - She will travel to Hilltown.
                        - He will not.

                        ---

                        > “We agreed,” she said.""",
                        """
                        H Brook meets the general in Lakeview
                        P Ada Brook met the general on Monday.
                        H What comes next
                        P She will travel to Hilltown.
                        P He will not.
                        P “We agreed,” she said."""),
                Arguments.of(
                        "a release",
                        """
                        Readout of President Ada Brook’s Call with the General

                        June 02, 2023

                        President Ada Brook spoke with the general today.  She thanked him.

                        ###

                        About the office""",
                        """
                        H Readout of President Ada Brook’s Call with the General
                        P President Ada Brook spoke with the general today.  She thanked him."""),
                Arguments.of(
                        "a lead that is announced in short, then told",
                        """
                         date 2023-03-16 Ada Brook asked the two generals on Thursday for courage ahead of talks

                        MOSCOW (Ridge News / Sputnik - 16th March, 2023) Ada Brook asked the two generals on Thursday for courage ahead of talks in Hilltown.""",
                        "P Ada Brook asked the two generals on Thursday for courage ahead of talks in Hilltown."),
                Arguments.of(
                        "short lines are reporting once the text has begun",
                        """
                        Will the two leaders meet?

                        Nobody knows, officials in Lakeview said on Monday.

                        Background

                        They met twice""",
                        """
                        H Will the two leaders meet?
                        P Nobody knows, officials in Lakeview said on Monday.
                        P Background
                        P They met twice"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void findsTheReporting(String name, String page, String reporting) throws UnreadableArticleException {
        assertEquals(reporting, blocks(read(page)));
    }

    @Test
    void offsetsReferToTheRepairedText() throws UnreadableArticleException {
        Article article = read("\uFEFFAda Brook said it costs Â£80m &amp; more.\r\n\r\n“Too much,” said RenÃ© Stone.");
        assertEquals("Ada Brook said it costs £80m & more.\n\n“Too much,” said René Stone.", article.text());
        assertEquals(article.text().length(), article.blocks().get(1).span().end());
    }

    @Test
    void idsDependOnTheOriginAndNotOnTheWords() throws UnreadableArticleException {
        assertEquals(
                id("a/Zoë & the Lake.txt", "One sentence is here."),
                id("a/Zoë & the Lake.txt", "Another sentence is here."));
        assertTrue(id("a/Zoë & the Lake.txt", "One sentence is here.").startsWith("zoe-the-lake-"));
        assertTrue(!id("a/1.txt", "One sentence is here.").equals(id("b/1.txt", "One sentence is here.")));
        String linked = "---\nurl: https://news.example/1\n---\nOne sentence is here.";
        assertEquals(id("a/1.txt", linked), id("b/1.txt", linked));
        assertTrue(id("東京.txt", "One sentence is here.").startsWith("article-"));
    }

    private static String id(String path, String text) throws UnreadableArticleException {
        return READER.parse(new InputFile(path, text.getBytes(StandardCharsets.UTF_8)))
                .id()
                .value();
    }

    private static Article read(String page) throws UnreadableArticleException {
        return READER.parse(new InputFile("page.txt", page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String blocks(Article article) {
        return article.blocks().stream()
                .map(b -> b.role().name().charAt(0) + " "
                        + b.span().of(article.text()).replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }
}
