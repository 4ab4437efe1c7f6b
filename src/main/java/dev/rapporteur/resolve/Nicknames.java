package dev.rapporteur.resolve;

import dev.rapporteur.model.Authority;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that stand for each other: a name and its short form, or two short forms of one name. */
final class Nicknames {
    private final Map<String, Set<String>> fullForms = new HashMap<>();

    Nicknames(List<Authority.Nickname> pairs) {
        for (Authority.Nickname pair : pairs) {
            String full = Folding.letters(pair.name());
            fullForms
                    .computeIfAbsent(Folding.letters(pair.shortForm()), k -> new HashSet<>())
                    .add(full);
        }
    }

    boolean areOne(String a, String b) {
        Set<String> ofA = fullForms.getOrDefault(a, Set.of());
        Set<String> ofB = fullForms.getOrDefault(b, Set.of());
        return ofA.contains(b) || ofB.contains(a) || ofA.stream().anyMatch(ofB::contains);
    }
}
