package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What words beside a name tell of it; an entry of {@code names.yml}.
 *
 * @param id name of the rule
 * @param why its reason
 * @param points how much it speaks for a person; below zero for a place, a body or another thing
 * @param where places in which one of the words must stand
 * @param words phrases in lower case, in their base form where the place says so; "#" stands for an age
 * @param matches texts and the people that are named in them
 * @param ignores texts in which the rule must not fire, and the people that are named in them
 */
record NameRule(
        String id,
        String why,
        int points,
        List<NamePlace> where,
        Set<String> words,
        List<String> matches,
        List<String> ignores)
        implements Rule {
    NameRule(
            @JsonProperty("id") String id,
            @JsonProperty("why") String why,
            @JsonProperty("points") int points,
            @JsonProperty("where") List<String> where,
            @JsonProperty("words") List<String> words,
            @JsonProperty("matches") List<String> matches,
            @JsonProperty("ignores") List<String> ignores) {
        this(id, why, points, where.stream().map(NameRule::place).toList(), Set.copyOf(words), matches, ignores);
    }

    NameRule {
        if (points == 0 || where.isEmpty() || words.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs points, places and words");
        }
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }

    private static NamePlace place(String word) {
        return NamePlace.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    boolean fits(NameMention name) {
        return where.stream().anyMatch(place -> place.holds(name, words));
    }
}
