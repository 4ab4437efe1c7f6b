package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement;
import java.util.List;
import java.util.Set;

/**
 * Items put together.
 *
 * @param clusters the groups, each in order, by their first items
 * @param torn items that fit equally well to things that are not the same, and so were left alone
 * @param judgements why
 */
record Clustering<T>(List<List<T>> clusters, Set<T> torn, List<Judgement> judgements) {
    Clustering {
        clusters = clusters.stream().map(List::copyOf).toList();
        torn = Set.copyOf(torn);
        judgements = List.copyOf(judgements);
    }
}
