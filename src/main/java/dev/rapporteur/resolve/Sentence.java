package dev.rapporteur.resolve;

import java.util.List;
import java.util.Set;

/**
 * The words that a claim rests on, made comparable once.
 *
 * @param phrase the words, folded, with a blank before, between and behind
 * @param words its telling words
 */
record Sentence(String phrase, Set<String> words) {
    Sentence {
        words = Set.copyOf(words);
    }

    static Sentence of(String quote) {
        return new Sentence(" " + Folding.phrase(quote) + " ", TellingWords.of(List.of(quote)));
    }

    /** Whether a folded name stands in it. */
    boolean names(String name) {
        return phrase.contains(" " + name + " ");
    }
}
