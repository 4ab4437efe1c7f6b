package dev.rapporteur.extract;

import dev.rapporteur.model.Person;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of one article, and which words mean whom. */
final class People {
    private final List<Person> all;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

    /** One naming of one person. */
    record Mention(NameMention words, String person) {}

    People(List<Person> all, List<Mention> mentions) {
        this.all = List.copyOf(all);
        for (Mention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.words().sentence().index(), i -> new ArrayList<>())
                    .add(mention);
        }
        bySentence
                .values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(a.words().from(), b.words().from())));
    }

    List<Person> all() {
        return all;
    }

    /** Namings in one sentence, in order. */
    List<Mention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Who is named by words that the given one is part of. */
    Optional<Mention> at(Sentence sentence, Token token) {
        return in(sentence).stream().filter(m -> m.words().covers(token)).findFirst();
    }
}
