package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no article is refused with one line, and nothing takes long. */
class BadInputTest {
    private static final ArticleReader READER = ArticleReader.of(SomeOutlets.AUTHORITY);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Large enough to tell linear from quadratic. */
    private static final int LARGE = 1_000_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                        | EMPTY               | the file is empty
            ' \\n \\n'                                | EMPTY               | nothing but blank lines
            a\\0b                                     | BINARY              | zero byte at offset 1
            %PDF-1.7 text                             | BINARY              | a PDF file
            ---\\ntitle: Talks: again\\n---\\nBrook.   | BROKEN_FRONT_MATTER | line 2: broken front matter
            ---\\ntitle: a\\nBrook met him.            | BROKEN_FRONT_MATTER | no line of --- closes it
            ---\\na: [1, 2\\n---\\nBrook met him.       | BROKEN_FRONT_MATTER | broken front matter
            ---\\ntitle: a\\n---\\n                     | NO_TEXT             | no reporting
            Share\\nMenu\\n                            | NO_TEXT             | no reporting
            """)
    void refusesWithOneLine(String text, Reason reason, String message) {
        UnreadableArticleException refused = refused(text.replace("\\n", "\n").replace("\\0", "\0"));
        assertEquals(reason, refused.reason());
        String told = String.valueOf(refused.getMessage());
        assertTrue(
                told.startsWith("a.txt: ")
                        && told.contains(message)
                        && told.lines().count() == 1,
                told);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            '---\\n\\nBrook met the general on Monday.\\n\\n---\\nThey met again.'
            '---\\nBrook met the general on Monday.'
            '***\\nBrook met the general on Monday.'
            """)
    void takesARuleForNoFrontMatter(String text) throws UnreadableArticleException {
        assertTrue(!READER.parse(file(text.replace("\\n", "\n"))).blocks().isEmpty());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("one long line", "Brook met him. ".repeat(LARGE / 15)),
                Arguments.of("one long word", "a".repeat(InputFile.MAX_BYTES)),
                Arguments.of("initials", "A.".repeat(LARGE / 2)),
                Arguments.of("images", "![a](/b".repeat(LARGE / 7)),
                Arguments.of("empty lines", "\n".repeat(LARGE - 20) + "Brook met him here."),
                Arguments.of("short lines", "a b c\n".repeat(LARGE / 6)),
                Arguments.of("short sentences", "Brook met him here.\n".repeat(LARGE / 20)),
                Arguments.of("titles", "Brook meets the general\n\n".repeat(LARGE / 25)),
                Arguments.of("capitals", "AB CD, ".repeat(LARGE / 7)),
                Arguments.of("open brackets", "[".repeat(LARGE)),
                Arguments.of("links", "[a](/".repeat(LARGE / 5)),
                Arguments.of("stars", "*a ".repeat(LARGE / 3)),
                Arguments.of("underscores", "_".repeat(LARGE)),
                Arguments.of("references", "&amp;".repeat(LARGE / 5)),
                Arguments.of("mojibake", "Ã©".repeat(LARGE / 4)),
                Arguments.of("spaces", " ".repeat(LARGE) + "a"),
                Arguments.of("dates", "3 May 2024\n".repeat(LARGE / 11)),
                Arguments.of("bylines", "By Ada Brook, CNN\n".repeat(LARGE / 18)),
                Arguments.of("marks", "- ".repeat(LARGE / 2)),
                Arguments.of("combining marks", "e\u0301".repeat(LARGE / 3)),
                Arguments.of("zero-width characters", "\u200B".repeat(LARGE / 3)),
                Arguments.of("invalid UTF-8", "é".repeat(LARGE / 4) + "\uD800"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void endsSoon(String name, String text) {
        assertTimeoutPreemptively(LIMIT, () -> {
            try {
                READER.parse(file(text));
            } catch (UnreadableArticleException refused) {
                assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
            }
        });
    }

    @Test
    void refusesDeepFrontMatter() {
        String deep = "---\na: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n---\nBrook met him here.";
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertEquals(Reason.BROKEN_FRONT_MATTER, refused(deep).reason()));
    }

    @Test
    void expandsNoAliases() {
        StringBuilder laughs = new StringBuilder("---\na0: &a0 [lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertTimeoutPreemptively(LIMIT, () -> READER.parse(file(laughs + "---\nBrook met him here.")));
    }

    @Test
    void refusesHugeFrontMatter() {
        String huge = "---\n" + "a: b\n".repeat(1_000_000) + "---\nBrook met him here.";
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertEquals(Reason.BROKEN_FRONT_MATTER, refused(huge).reason()));
    }

    @Test
    void survivesRandomBytes() {
        Random random = new Random(7);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < 2_000; i++) {
                byte[] bytes = new byte[random.nextInt(300)];
                random.nextBytes(bytes);
                try {
                    READER.parse(new InputFile("a.txt", bytes));
                } catch (UnreadableArticleException refused) {
                    assertTrue(String.valueOf(refused.getMessage()).startsWith("a.txt: "));
                }
            }
        });
    }

    private static InputFile file(String text) {
        return new InputFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableArticleException refused(String text) {
        return assertThrows(UnreadableArticleException.class, () -> READER.parse(file(text)));
    }
}
