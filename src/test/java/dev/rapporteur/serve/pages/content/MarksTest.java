package dev.rapporteur.serve.pages.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # quote                          | words          | with marks
            Ana Ruiz met Tom Okafor.         | Tom Okafor     | Ana Ruiz met [Tom Okafor].
            Ana Ruiz met Tom Okafor.         | Ana Ruiz       | [Ana Ruiz] met Tom Okafor.
            They met on Monday               | Monday         | They met on [Monday]
            # not within a word, not where it could be either of two, not where it is not
            They met on Mondays.             | Monday         | They met on Mondays.
            Unmet, they met.                 | met            | Unmet, they met.
            Two of the two officials.        | two            | Two of the [two] officials.
            One or one or one.               | one            | One or one or one.
            Ana Ruiz met Tom Okafor.         | Lena Brandt    | Ana Ruiz met Tom Okafor.
            Ana Ruiz met Tom Okafor.         | ''             | Ana Ruiz met Tom Okafor.
            """)
    void words(String quote, String words, String expected) {
        Marks marks = new Marks(quote);
        marks.add(words, "who");
        assertEquals(expected, shown(marks));
    }

    @Test
    void theLongerOfTwoStays() {
        Marks marks = new Marks("Ana Ruiz spoke");
        marks.add(4, 8, "who");
        marks.add(0, 8, "speaker");
        assertEquals("[Ana Ruiz] spoke", shown(marks));
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        Marks marks = new Marks("Ana Ruiz spoke");
        marks.add(-3, 4, "who");
        marks.add(9, 90, "who");
        marks.add(5, 5, "who");
        assertEquals("Ana Ruiz spoke", shown(marks));
    }

    private static String shown(Marks marks) {
        return marks.pieces().stream()
                .map(piece -> piece.css().isEmpty() ? piece.words() : "[" + piece.words() + "]")
                .collect(Collectors.joining());
    }
}
