package dev.rapporteur.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories, in which days and months are of the year told of last; and the same words in news of an unknown day. */
class NarrativeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text                                               | as a history               | as undated news
            The king fell in 1841. In May his son followed.      | 1841 ~ 1841-05             | 1841 ~ ?
            It began in November 1841. In February it ended.     | 1841-11 ~ 1842-02          | 1841-11 ~ ?
            It began in May 1841, after a truce in March.        | 1841-05 ~ 1841-03          | 1841-05 ~ ?
            On June 3, 1841, they met; on June 9 they parted.    | 1841-06-03 ~ 1841-06-09    | 1841-06-03 ~ ?
            In June 1841, as in the war of 1790, in July, ships came. | 1841-06 ~ 1790 ~ 1841-07 | 1841-06 ~ 1790 ~ ?
            In June 1841 and in 1843, in July, ships came.       | 1841-06 ~ 1843 ~ 1843-07   | 1841-06 ~ 1843 ~ ?
            In May they met.                                     | ?                          | ?
            It was June 3, 1841. Yesterday is not told.          | 1841-06-03 ~ ?             | 1841-06-03 ~ ?
            In 1841 they may march.                              | 1841                       | 1841
            """)
    void yearlessTimes(String text, String history, String news) {
        assertEquals(history, values(TimexResolver.history(), text));
        assertEquals(news, values(TimexResolver.english(), text));
    }

    private static String values(TimexResolver resolver, String text) {
        return resolver.find(text, Optional.empty(), Tense.PAST).stream()
                .map(time -> time.value().map(v -> v.iso()).orElse("?"))
                .collect(Collectors.joining(" ~ "));
    }
}
