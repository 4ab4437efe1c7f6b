package dev.rapporteur.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "a = b" judges two claims the same, "a # b" different. */
class ContradictionTest {
    private static final Pattern RULING = Pattern.compile("(\\w) ([=#]) (\\w)");

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # known               | new   | contradicts
            ''                    | a = b | ''
            a = b                 | a = b | ''
            a = b; c # d          | b = c | ''
            a # b                 | b # c | ''
            a # b; b # c          | a = c | ''
            a = b                 | b # a | a = b
            a # b                 | b = a | a # b
            a = b; b = c          | a # c | a = b
            a = b; b # c          | c = a | b # c
            a = b; c = d; b # d   | a = c | b # d
            """)
    void contradictions(String known, String ruling, String contradicts) {
        assertEquals(
                rulings(contradicts).stream().findFirst(),
                Contradiction.of(rulings(ruling).get(0), rulings(known)));
    }

    private static List<Ruling> rulings(String words) {
        return RULING.matcher(words)
                .results()
                .map(match -> Ruling.of(
                        match.group(2).equals("=") ? Verdict.SAME : Verdict.DIFFERENT,
                        "article/" + match.group(1) + "/claim/0",
                        "article/" + match.group(3) + "/claim/0"))
                .toList();
    }
}
