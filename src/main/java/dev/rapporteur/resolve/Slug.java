package dev.rapporteur.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Last steps of IRIs: lower-case words with hyphens between. */
final class Slug {
    private final Set<String> taken = new HashSet<>();

    /** The slug of a phrase; a phrase without a letter or digit gets one made of its hash. */
    static String of(String text) {
        List<String> words = Folding.words(text).stream()
                .map(word -> word.replaceAll("[^a-z0-9]+", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? String.format(Locale.ROOT, "x%08x", text.hashCode()) : String.join("-", words);
    }

    /** The wished slug if it is free, else the wished one with the distinction, else with a number as well. */
    String claim(String wish, String distinction) {
        String slug = wish;
        for (int n = 1; !taken.add(slug); n++) {
            slug = wish + "-" + distinction + (n == 1 ? "" : "-" + n);
        }
        return slug;
    }
}
