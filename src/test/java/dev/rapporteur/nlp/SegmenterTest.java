package dev.rapporteur.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences and words. */
class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text, with // where a sentence ends
            Ana Ruiz left. // Tom Okafor stayed.
            Is it over? // No! // It is not.
            Gen. Tom Okafor met Lt. Col. Lena Brandt. // They spoke.
            Paul Tanner Jr. left early. // He was tired.
            R. J. Okafor wrote the letter. // Nobody read it.
            He met Sen. Ana Ruiz on Jan. 5 in Oslo. // She left.
            The U.S. Army agreed.
            The U.S. president left. // The envoy stayed.
            Ana Ruiz lives in the U.S. // She works there.
            He arrived at 5 p.m. on Monday. // She left.
            Sales rose 3.5 percent. // Prices fell.
            Norsil Inc. sued Petrakon Corp. in Ohio.
            "We won," Ruiz said. // "They lost."
            "We won." // Ruiz smiled.
            (The envoy left.) // Nobody noticed.
            He waited... and left.
            See www.example.org for the text.
            """)
    void splitsSentences(String marked) {
        List<String> expected =
                Arrays.stream(marked.split("//")).map(String::strip).toList();
        String text = String.join(" ", expected);
        assertEquals(expected, words(text, SEGMENTER.sentences(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The talks ended.The envoy left.           | The talks ended. // The envoy left.
            "The talks ended."The envoy left.         | "The talks ended." // The envoy left.
            Prices fell to 3.The envoy left at once.  | Prices fell to 3.The envoy left at once.
            """)
    void splitsSentencesWithoutASpace(String text, String sentences) {
        List<String> expected =
                Arrays.stream(sentences.split("//")).map(String::strip).toList();
        assertEquals(expected, words(text, SEGMENTER.sentences(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ruiz's aides didn't go.             | Ruiz 's aides did n't go .
            They can't and she won't.           | They ca n't and she wo n't .
            I've seen Gen. Okafor.              | I 've seen Gen. Okafor .
            The U.S. Army agreed.               | The U.S. Army agreed .
            "No," he said.                      | " No , " he said .
            He paid $5.5 million.               | He paid $ 5.5 million .
            The Ruiz-Okafor plan failed.        | The Ruiz - Okafor plan failed .
            R. J. Okafor wrote (twice).         | R. J. Okafor wrote ( twice ) .
            The envoys' plane left.             | The envoys ' plane left .
            It is over!                         | It is over !
            """)
    void splitsWords(String sentence, String tokens) {
        assertEquals(List.of(tokens.split(" ")), words(sentence, SEGMENTER.tokens(sentence)));
    }

    @Test
    void splitsWordsAlikeInManyThreads() {
        List<String> texts = IntStream.range(0, 2000)
                .mapToObj(i -> "Ruiz's aide no. " + i + " didn't pay $" + i + ".5 for the Ruiz-Okafor plan (:-).")
                .toList();
        List<List<TextSpan>> alone = texts.stream().map(SEGMENTER::tokens).toList();
        assertEquals(alone, texts.parallelStream().map(SEGMENTER::tokens).toList());
    }

    private static List<String> words(String text, List<TextSpan> spans) {
        return spans.stream().map(s -> s.of(text).strip()).toList();
    }
}
