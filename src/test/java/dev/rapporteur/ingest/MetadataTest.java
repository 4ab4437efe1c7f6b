package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of themselves; "\n" stands for a line break. */
class MetadataTest {
    private static final ArticleReader READER = ArticleReader.of(SomeOutlets.AUTHORITY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # page                                                                                   | outlet                  | carrier
            ---\\noutlet: The White House\\ndate: 2024-05-03\\n---\\nBrook met him today in Lakeview. | The White House         | -
            ---\\nsource: WSJ\\nsite: Hill News\\n---\\nBrook met him today in Lakeview.             | The Wall Street Journal | Hill News
            ---\\nurl: https://edition.cnn.com/1\\n---\\nBrook met him today in Lakeview.            | CNN                     | -
            ---\\nurl: https://www.cnn.com/1\\n---\\nLAKEVIEW (AP) - Brook met him today.            | Associated Press        | CNN
            ---\\nauthor: Reuters\\n---\\nBrook met him today in Lakeview.                           | Reuters                 | -
            Author\\nWashington Post,\\n\\nBrook met him today in Lakeview.                          | The Washington Post     | -
            LAKEVIEW, May 3 (BSS/AFP) - Brook met him today.                                         | Agence France-Presse    | Bangladesh Sangbad Sangstha
            By Ada Wells, CNN\\n\\nBrook met him today in Lakeview.                                 | CNN                     | -
            Brook met him today in Lakeview.\\n\\nWrite to Ada Wells at ada@wsj.com                 | The Wall Street Journal | -
            Brook met him today in Lakeview.\\n\\nCNN's Ada Wells contributed to this report.       | CNN                     | -
            Brook met him today in Lakeview.\\n\\n© 2024 The Washington Post. All rights reserved.   | The Washington Post     | -
            Brook met him today in Lakeview.\\n\\nFor more, subscribe to the Lake Media newsletter.  | Lake Media              | -
            Brook met him today in Lakeview.\\n\\nSubscribe to Lakefront’s free daily e-mail digest  | Lakefront               | -
            Brook met him today in Lakeview. The BBC has asked her office to comment.                | BBC News                | -
            She spoke of Brook to CBS, the BBC's US media partner, at noon.                        | BBC News                | -
            Brook met him today in Lakeview.\\n\\nSource: CNN and news agencies                          | CNN                     | -
            Source: Reuters\\n\\nBrook met him today in Lakeview.                                    | Reuters                 | -
            """)
    void findsTheOutlet(String page, String outlet, String carrier) throws UnreadableArticleException {
        Metadata told = read(page);
        assertEquals(Optional.ofNullable(outlet), told.outlet());
        assertEquals(Optional.ofNullable(carrier), told.carrier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brook told Reuters that she met him.",
                "Brook told the BBC that she met him. The BBC reported on it first.",
                "Brook told the BBC that she met him.",
                "According to CNN, Brook met him. CNN has asked her office to comment.",
                "The BBC has asked, and CNN has asked her office to comment.",
                "Brook met him on Monday.\n\nThe Associated Press contributed to this report.",
                "Brook met him in Lakeview. © AFP\n\nShe left on Monday morning.",
                "Brook met him on Monday.\n\nSubscribe to our newsletter",
                "Brook met him on Monday.\n\nSign up for the Morning Lake newsletter",
                "Brook met him on Monday.\n\nWrite to Ada Wells at ada@mail.example",
                "Readout of President Ada Brook’s Call with the General\n\nBrook spoke with him today."
            })
    void guessesNoOutlet(String page) throws UnreadableArticleException {
        assertEquals(Optional.empty(), read(page).outlet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # page                                                                               | published
            ---\\ndate: 2024-05-03T22:10:00-05:00\\n---\\n4 May 2024\\n\\nBrook met him in Lakeview. | 2024-05-03
            ---\\npublished: May 3, 2024\\ndate: 2024-05-09\\n---\\nBrook met him in Lakeview.     | 2024-05-03
            ' date 2024-05-03 May 1, 2024\\n\\nBrook met him in Lakeview.'                        | 2024-05-03
            date 2024-05-03\\n\\nBrook met him in Lakeview.                                       | 2024-05-03
            Brook meets him at last\\n3 May 2024\\n\\nBrook met him in Lakeview.                  | 2024-05-03
            Brook meets him at last\\nUpdated: 4 May 2024\\nPublished: 3 May 2024\\n\\nBrook met him in Lakeview. | 2024-05-03
            By Ada Wells in Hilltown May 3, 2024\\n\\nBrook met him in Lakeview.                 | 2024-05-03
            LAKEVIEW, May 3, 2024 (AFP) - Brook met him.                                         | 2024-05-03
            ---\\nurl: https://a.example/2024/05/03/b\\n---\\nBrook met him in Lakeview.           | 2024-05-03
            Brook met him in Lakeview.\\n\\nPublished: 3 May 2024                                 | 2024-05-03
            Brook met him in Lakeview on May 3, 2024.                                            | -
            LAKEVIEW, May 3 (AFP) - Brook met him.                                               | -
            ---\\ndate: soon\\n---\\nBrook met him in Lakeview.                                    | -
            """)
    void findsTheDay(String page, String day) throws UnreadableArticleException {
        assertEquals(Optional.ofNullable(day), read(page).published().map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # page                                                                                         | authors
            ---\\nauthor: ada99\\n---\\nBrook met him in Lakeview.                                          | ada99
            ---\\nauthors: [Ada Wells, Ben Stone]\\n---\\nBrook met him in Lakeview.                       | Ada Wells;Ben Stone
            ---\\nauthors:\\n  - name: Ada Wells\\n---\\nBrook met him in Lakeview.                        | Ada Wells
            ---\\nbyline: By Ada Wells and Ben Stone\\n---\\nBrook met him in Lakeview.                    | Ada Wells;Ben Stone
            ---\\nauthor: Staff\\n---\\nBrook met him in Lakeview.                                          | -
            ---\\nauthor: Reuters\\n---\\nBrook met him in Lakeview.                                        | -
            Brook meets him at last\\n\\n- Ada Wells and Ben Stone\\n\\nBrook met him in Lakeview.          | Ada Wells;Ben Stone
            Brook meets him at last\\nAda Wells\\n3 May 2024\\n\\nBrook met him in Lakeview.                   | Ada Wells
            Brook meets him at last\\nAda Brook in Hilltown\\n\\nBrook met him in Lakeview.                 | -
            By Ada Wells\\n\\nBrook met him in Lakeview.\\n\\nBen Stone contributed to this report.         | Ada Wells
            Brook met him in Lakeview.\\n\\n- Ada Wells and Ben Stone contributed to this report.          | Ada Wells;Ben Stone
            Brook met him in Lakeview.\\n\\n- Ada Wells and Ben Stone were there, she told the reporters.  | -
            """)
    void findsTheAuthors(String page, String authors) throws UnreadableArticleException {
        assertEquals(
                authors == null ? List.of() : List.of(authors.split(";", -1)),
                read(page).authors());
    }

    @Test
    void findsTitleUrlAndDateline() throws UnreadableArticleException {
        Metadata told = read(
                "---\\ntitle: \"Brook &amp; Stone: talks\"\\nlink: https://a.example/1\\n---\\nLAKEVIEW (AP) - They met.");
        assertEquals(Optional.of("Brook & Stone: talks"), told.title());
        assertEquals("https://a.example/1", told.url().orElseThrow().toString());
        assertEquals(Optional.of("LAKEVIEW"), told.dateline());
        assertEquals(Metadata.UNKNOWN, read("Brook met him on Monday in Lakeview."));
    }

    private static Metadata read(String page) throws UnreadableArticleException {
        return READER.parse(new InputFile("page.txt", page.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .metadata();
    }
}
