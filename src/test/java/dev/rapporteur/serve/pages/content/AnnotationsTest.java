package dev.rapporteur.serve.pages.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.serve.pages.content.Annotations.Claimed;
import dev.rapporteur.serve.pages.read.Texts.Stretch;
import dev.rapporteur.serve.pages.view.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsTest {
    @ParameterizedTest(name = "{0} with claims at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text (/ ends a line) | claims   | marked, with the number of each claim behind its words
            one two                |          | one two
            one two                | 0-3      | [one]1 two
            one two                | 4-7      | one [two]1
            one two                | 0-7, 0-7 | [one two]12
            one two three          | 0-7, 4-13 | [one ][two]1[ three]2
            one two three          | 0-13, 4-7 | [one ][two]2[ three]1
            one//two               | 5-8      | one ¶ [two]1
            one//two               | 0-8      | [one] ¶ [two]1
            one//two               | 0-5      | [one]1 ¶ two
            one/two                | 4-7      | one/[two]1
            one/ //two             |          | one ¶ two
            one                    | 0-99     | [one]1
            """)
    void marksClaims(String text, String claims, String expected) {
        String words = text.strip().replace('/', '\n');
        List<Passage> passages = new Annotations(words, claims(claims)).of(List.of(new Stretch(0, words.length())));
        assertEquals(expected, passages.stream().map(AnnotationsTest::written).collect(Collectors.joining(" ¶ ")));
    }

    @ParameterizedTest(name = "of \"menu story ad\" from {0} to {1}: {2}")
    @CsvSource({"5, 10, story", "0, 14, menu story ad", "4, 5, ''"})
    void showsTheReporting(int from, int to, String expected) {
        List<Passage> passages = new Annotations("menu story ad", List.of())
                .of(List.of(new Stretch(from, Math.min(to, "menu story ad".length()))));
        assertEquals(expected, passages.stream().map(AnnotationsTest::written).collect(Collectors.joining()));
    }

    private static List<Claimed> claims(String spans) {
        List<Claimed> claims = new ArrayList<>();
        if (spans != null) {
            for (String span : spans.split(", ", -1)) {
                List<Integer> ends =
                        Arrays.stream(span.split("-", -1)).map(Integer::valueOf).toList();
                claims.add(new Claimed(ends.get(0), ends.get(1), new Passage.Note(claims.size() + 1, "", "", "")));
            }
        }
        return claims;
    }

    private static String written(Passage passage) {
        return passage.parts().stream()
                .map(part -> (part.isClaimed() ? "[" + part.words() + "]" : part.words())
                        + part.notes().stream()
                                .map(note -> Integer.toString(note.number()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining())
                .replace('\n', '/');
    }
}
