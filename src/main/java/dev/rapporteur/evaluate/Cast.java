package dev.rapporteur.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is who in the gold facts of one article. They refer to a person by a short name ("ruiz"), to anybody else by
 * words.
 *
 * @param people how each person may be named, by short name
 */
record Cast(Map<String, List<String>> people) {
    Cast {
        people = Map.copyOf(people);
    }

    /** How the one who is referred to may be named. */
    List<String> names(String who) {
        return people.getOrDefault(who, List.of(who));
    }

    boolean isNameOf(String name, String who) {
        return names(who).stream().anyMatch(n -> Spelling.isSameName(name, n));
    }

    /** Whether a name means the one referred to: a person by the name, anybody else by most of the words. */
    boolean means(String name, String who) {
        return people.containsKey(who) ? isNameOf(name, who) : Spelling.isSamePhrase(name, who);
    }

    /** Whether one of the names means the one referred to. */
    boolean tells(List<String> names, String who) {
        return names.stream().anyMatch(n -> means(n, who));
    }

    /** Whether the name means one of those referred to. */
    boolean includes(List<String> whos, String name) {
        return whos.stream().anyMatch(w -> means(name, w));
    }

    /** Whether the names tell all who are required, and nobody who is neither required nor allowed. */
    boolean isExactly(List<String> names, List<String> required, List<String> allowed) {
        List<String> known = Stream.concat(required.stream(), allowed.stream()).toList();
        return required.stream().allMatch(w -> tells(names, w))
                && names.stream().allMatch(n -> includes(known, n));
    }

    /** Them by their first names in the list, for messages. */
    String words(List<String> whos) {
        return whos.stream().map(w -> names(w).get(0)).collect(Collectors.joining(" + "));
    }
}
