package dev.rapporteur.resolve;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words of a label that tell one thing from another: plurals are folded, small and general words left out. */
final class TellingWords {
    private static final Set<String> GENERAL = Set.of(
            "the",
            "a",
            "an",
            "of",
            "for",
            "to",
            "and",
            "in",
            "on",
            "with",
            "by",
            "at",
            "from",
            "its",
            "his",
            "her",
            "their",
            "new",
            "latest",
            "plan",
            "proposal",
            "deal",
            "offer",
            "draft",
            "demand",
            "initiative",
            "agreement",
            "document",
            "framework",
            "point",
            "revised",
            "proposed");
    private static final int LONG = 4;

    private TellingWords() {}

    static Set<String> of(Collection<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> Folding.words(phrase).stream())
                .map(TellingWords::singular)
                .filter(word -> !GENERAL.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String singular(String word) {
        return word.length() >= LONG && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Number of words in both. */
    static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    /** Share of the smaller set that is in the other, from 0 to 1; 0 for an empty set. */
    static double overlap(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
    }
}
