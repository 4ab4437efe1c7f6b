package dev.rapporteur.model;

import java.util.List;

/**
 * A human being that an article names, with all the forms of the name it uses.
 *
 * @param name fullest form, without titles; unique in its report
 * @param aliases other forms, without titles, in order of first appearance
 * @param mentions where the article refers to the person, in order; at least one
 */
public record Person(String name, List<String> aliases, List<TextSpan> mentions) {
    public Person {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (name.isBlank() || mentions.isEmpty()) {
            throw new IllegalArgumentException("a person without a name or a mention: '" + name + "'");
        }
    }
}
