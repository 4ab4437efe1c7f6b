package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Party;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the actors behind the parties of a claim. */
record Cast(Directory directory) {
    private static final Comparator<Actor> ORDER = Comparator.comparing(Actor::entity, EntityOrder.REFS);

    /** The actors, sorted, without repetition. */
    List<Actor> of(ArticleId article, Collection<Party> parties) {
        return parties.stream()
                .map(party -> directory.actor(article, party))
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}
