package dev.rapporteur.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code lexicon.yml}, by name. */
final class Lexicon {
    private static final Map<String, Set<String>> LISTS =
            RuleFile.read("lexicon.yml", new TypeReference<List<WordList>>() {}).stream()
                    .collect(Collectors.toUnmodifiableMap(WordList::id, list -> Set.copyOf(list.words())));

    private Lexicon() {}

    /**
     * One list.
     *
     * @param id its name
     * @param why what its words are for
     * @param words base forms, lower case
     */
    record WordList(String id, String why, List<String> words) {
        WordList {
            words = List.copyOf(words);
            if (id.isBlank() || why.isBlank() || words.isEmpty()) {
                throw new IllegalArgumentException("a word list needs an id, a reason and words: '" + id + "'");
            }
        }
    }

    /** The words of a list; a name that the file does not have is a mistake of the program. */
    static Set<String> words(String id) {
        Set<String> words = LISTS.get(id);
        if (words == null) {
            throw new IllegalArgumentException("lexicon.yml has no list '" + id + "'");
        }
        return words;
    }
}
