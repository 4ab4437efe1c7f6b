package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;

/** Which article names somebody how, as one word of a relation. */
final class Occurrence {
    private static final String BETWEEN = "\t";

    private Occurrence() {}

    static String of(ArticleId article, String name) {
        return article + BETWEEN + name;
    }

    static ArticleId article(String occurrence) {
        return new ArticleId(occurrence.substring(0, occurrence.indexOf(BETWEEN)));
    }

    static Mention mention(String occurrence, Party.Kind kind) {
        String name = occurrence.substring(occurrence.indexOf(BETWEEN) + 1);
        return new Mention(article(occurrence), new Party(kind, name));
    }
}
