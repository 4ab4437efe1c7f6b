package dev.rapporteur.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read, in time that grows with its length. */
class TimexPathologyTest {
    private static final int LENGTH = 100_000;
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 11, 20));

    @ParameterizedTest(name = "100 kB of ''{0}''")
    @ValueSource(
            strings = {
                "1,",
                "12",
                "1, ",
                "2022-",
                "a ",
                " ",
                "May ",
                "Monday, ",
                "early ",
                "the end of ",
                "the ",
                "about a few ",
                "two days ",
                "May 13-",
                "from May 13 to ",
                "\n",
                "\u00a0",
                "éİ",
                "\ud83d",
                "the first half of the second half of "
            })
    void longTexts(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> check(text, Tense.PAST));
    }

    @RepeatedTest(200)
    void shuffledWords(RepetitionInfo repetition) {
        List<String> words = List.of(
                ("the a two 13 31 2024 0 99 999 May Feb. June Monday Sun week weekend year day days ago later last next this that"
                                + " same following of in on from to and , . - – / : ( ) ' early late mid first half quarter fall"
                                + " summer after before today Today 1,000 $ 30th 29 Q3 00 T 12/31/ 2023-02-31 9999-99-99 İ ß")
                        .split(" "));
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        for (Tense tense : Tense.values()) {
            check(text.toString(), tense);
        }
    }

    private static void check(String text, Tense tense) {
        int end = 0;
        for (Timex time : TimexResolver.english().find(text, PUBLISHED, tense)) {
            assertTrue(time.start() >= end, () -> time + " overlaps the one before");
            assertEquals(text.substring(time.start(), time.end()), time.text());
            end = time.end();
        }
    }
}
