package dev.rapporteur.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When two spellings are one name or one phrase. Case, accents and punctuation never matter. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** They tell no two phrases apart: "the new sanctions" are "sanctions"; "s" is what a genitive leaves. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "a", "an", "of", "for", "to", "and", "in", "on", "s", "new");

    private static final int LONGEST_WITHOUT_PLURAL = 3;
    private static final double MOST = 0.6;

    private Spelling() {}

    /** "Çelik’s U.S. envoy" becomes celik, s, us, envoy. */
    static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = plain.toLowerCase(Locale.ROOT).replace("u.s.", "us");
        return Stream.of(OTHER.split(joined, -1)).filter(w -> !w.isEmpty()).toList();
    }

    static boolean isSame(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    /** Names of one person: the same, or with one surname and the rest of one among the rest of the other. */
    static boolean isSameName(String one, String other) {
        List<String> some = words(one);
        List<String> others = words(other);
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        return some.equals(others)
                || (last(some).equals(last(others)) && (some.containsAll(others) || others.containsAll(some)));
    }

    /** Whether they are the same or have most of their words in common. */
    static boolean isSamePhrase(String one, String other) {
        return isSame(one, other) || overlap(one, other) >= MOST;
    }

    /** Which part of the shorter one's telling words the other has too, from 0 to 1. */
    static double overlap(String one, String other) {
        Set<String> some = tellingWords(one);
        Set<String> others = tellingWords(other);
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return (double) shared.size() / Math.min(some.size(), others.size());
    }

    /** The overlap with the one that has most in common. */
    static double bestOverlap(String one, List<String> others) {
        return others.stream().mapToDouble(o -> overlap(one, o)).max().orElse(0);
    }

    private static Set<String> tellingWords(String text) {
        return words(text).stream()
                .filter(w -> !EMPTY_WORDS.contains(w))
                .map(Spelling::singular)
                .collect(Collectors.toSet());
    }

    private static String singular(String word) {
        return word.length() > LONGEST_WITHOUT_PLURAL && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
