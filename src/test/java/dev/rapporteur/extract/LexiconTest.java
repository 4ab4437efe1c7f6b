package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
    static List<Lexicon.WordList> lists() {
        return RuleFile.read("lexicon.yml", new TypeReference<>() {});
    }

    @ParameterizedTest
    @MethodSource("lists")
    void wordsAreLowerCaseAndStandOnce(Lexicon.WordList list) {
        assertEquals(list.words().stream().distinct().toList(), list.words());
        assertEquals(list.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(), list.words());
    }

    @Test
    void namesAreUnique() {
        List<String> ids = lists().stream().map(Lexicon.WordList::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void anUnknownListIsAMistake() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Lexicon.words("no-such-list"));
        assertEquals("lexicon.yml has no list 'no-such-list'", e.getMessage());
    }
}
