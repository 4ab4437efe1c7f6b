package dev.rapporteur.resolve;

import dev.rapporteur.model.Authority;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the ways to call one office to one key. */
final class OfficeTitle {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("advisor", "adviser"),
            Map.entry("spokesman", "spokesperson"),
            Map.entry("spokeswoman", "spokesperson"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairperson", "chair"),
            Map.entry("congressman", "representative"),
            Map.entry("congresswoman", "representative"));
    private static final Set<String> SMALL = Set.of("the", "of", "for", "to", "and", "a", "in", "on");
    private static final Set<String> PHASES = Set.of("former", "ex", "acting", "interim", "designate", "then");

    private final Map<String, String> standard = new HashMap<>();

    OfficeTitle(List<Authority.OfficeTitle> titles) {
        for (Authority.OfficeTitle title : titles) {
            title.variants().forEach(variant -> standard.putIfAbsent(sorted(variant), title.title()));
        }
    }

    /** Equal for "Defense Secretary" and "secretary of defence": the folded words, sorted. */
    String key(String title) {
        String key = sorted(title);
        String full = standard.get(key);
        return full == null ? key : sorted(full);
    }

    private static String sorted(String title) {
        List<String> words = Folding.words(title).stream()
                .filter(word -> !SMALL.contains(word) && !PHASES.contains(word))
                .map(word -> SYNONYMS.getOrDefault(word, word))
                .sorted()
                .toList();
        return words.isEmpty() ? Folding.phrase(title) : String.join(" ", words);
    }
}
