package dev.rapporteur.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Of which country a body is by the words beside its name: "sanctions on two of Ruritania's salt mines, Rufus and
 * Hofbau", "the Ruritanian mine Rufus", "Rufus, the Ruritanian mine".
 */
record TargetDescription(Geography geography) {
    /** Words before a name that can tell whose it is, where they follow what the measure is on. */
    private static final int FAR = 8;
    /** The same elsewhere, and behind a name. */
    private static final int NEAR = 3;

    private static final Set<String> ON = Set.of("on", "against", "upon");

    /** Names of countries, in the authority's form; those before the name count more than those behind it. */
    Set<String> countries(String name, String sentence) {
        List<String> words = Folding.words(sentence);
        List<String> called = Folding.words(name);
        int start = Collections.indexOfSubList(words, called);
        if (start < 0) {
            return Set.of();
        }
        int end = start + called.size();
        Set<String> before = countriesIn(words.subList(begin(words, start), start));
        return before.isEmpty() ? countriesIn(words.subList(end, Math.min(words.size(), end + NEAR))) : before;
    }

    private static int begin(List<String> words, int start) {
        for (int i = start - 1; i >= Math.max(0, start - FAR); i--) {
            if (ON.contains(words.get(i))) {
                return i + 1;
            }
        }
        return Math.max(0, start - NEAR);
    }

    private Set<String> countriesIn(List<String> words) {
        return geography.countriesIn(String.join(" ", words));
    }
}
