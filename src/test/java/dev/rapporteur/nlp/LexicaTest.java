package dev.rapporteur.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packed word lists answer as the objects they are made of. */
class LexicaTest {
    private static final PrefixTree<String, Set<String>> NAMES = names(Map.of(
            "Port Royal", List.of("GPE"),
            "Port Royal Sound Company", List.of("ORG"),
            "Royal", List.of("PERSON", "ORG"),
            "São", List.of("GPE")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # words that follow            | how many of them are the longest known phrase | its tags
            Port Royal                     | 2 | GPE
            Port Royal Sound               | 2 | GPE
            Port Royal Sound Company today | 4 | ORG
            Port                           | 0 | -
            Port Ruritania                 | 0 | -
            port royal                     | 0 | -
            Royal Port                     | 1 | ORG PERSON
            São Royal                      | 1 | GPE
            Sao                            | 0 | -
            """)
    void longestPhrase(String words, int count, String tags) throws IOException {
        List<String> text = List.of(words.split(" "));
        PhraseLexicon packed = reread(PhrasePacker.pack(NAMES));
        assertEquals(
                Optional.ofNullable(tags).map(all -> new PhraseLexicon.Match(count, List.of(all.split(" ")))),
                packed.longest(text)
                        .map(match -> new PhraseLexicon.Match(
                                match.words(), match.tags().stream().sorted().toList())));
        var found = NAMES.get(text.toArray(String[]::new), 0, Function.identity());
        assertEquals(count, found == null ? 0 : found.i + 1, "what NLP4J's own tree finds");
    }

    @Test
    void manyWordsKeepTheirTags() throws IOException {
        Map<String, List<String>> entries = IntStream.range(0, 5_000)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "wörd" + Integer.toString(i, Character.MAX_RADIX), i -> List.of("T" + i % 7, "U")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordLexicon.of(entries).write(new DataOutputStream(bytes));
        WordLexicon packed = WordLexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        entries.forEach((word, tags) -> assertEquals(Optional.of(tags), packed.find(word), word));
        for (String absent : List.of("", "word1", "wörd", "wörd1 ", "WÖRD1")) {
            assertEquals(Optional.empty(), packed.find(absent), absent);
        }
    }

    @Test
    void aWordTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WordTable.of(List.of("a", "b", "a")));
    }

    private static PhraseLexicon reread(PhraseLexicon lexicon) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lexicon.write(new DataOutputStream(bytes));
        return PhraseLexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static PrefixTree<String, Set<String>> names(Map<String, List<String>> phrases) {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        phrases.forEach((phrase, tags) -> tree.set(phrase.split(" "), new LinkedHashSet<>(tags), word -> word));
        return tree;
    }
}
