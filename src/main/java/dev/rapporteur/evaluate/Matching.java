package dev.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which told fact of an article is which gold fact: one to one, the closest first.
 *
 * @param pairs those that are the same
 * @param duplicates told once more
 * @param spurious told, and none of the gold facts; or with a status that contradicts all it could be
 * @param missed required, and not told
 */
record Matching<T extends ToldFact, G extends GoldFact<T>>(
        List<Pair<T, G>> pairs, List<T> duplicates, List<T> spurious, List<G> missed) {

    /** A told fact and the gold fact that it is. */
    record Pair<T, G>(T told, G gold) {}

    private record Candidate(int told, int gold, double closeness) {}

    static <T extends ToldFact, G extends GoldFact<T>> Matching<T, G> of(List<T> told, List<G> gold, Cast cast) {
        Map<Integer, Integer> chosen = choose(candidates(told, gold, cast));
        List<T> duplicates = new ArrayList<>();
        List<T> spurious = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (!chosen.containsKey(i)) {
                (isAgain(told.get(i), gold, cast) ? duplicates : spurious).add(told.get(i));
            }
        }
        return new Matching<>(
                IntStream.range(0, told.size())
                        .filter(chosen::containsKey)
                        .mapToObj(i -> new Pair<>(told.get(i), gold.get(chosen.getOrDefault(i, i))))
                        .toList(),
                duplicates,
                spurious,
                IntStream.range(0, gold.size())
                        .filter(j -> !chosen.containsValue(j) && !gold.get(j).optional())
                        .mapToObj(gold::get)
                        .toList());
    }

    /** All pairs that could be the same, the closest first, equally close ones in the order of the article. */
    private static <T extends ToldFact, G extends GoldFact<T>> List<Candidate> candidates(
            List<T> told, List<G> gold, Cast cast) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double closeness = gold.get(j).closeness(told.get(i), cast);
                if (closeness > GoldFact.DIFFERENT) {
                    found.add(new Candidate(i, j, closeness));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
        return found;
    }

    /** Gold fact by told fact, each taken once. */
    private static Map<Integer, Integer> choose(List<Candidate> candidates) {
        Map<Integer, Integer> chosen = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (!chosen.containsKey(candidate.told) && !chosen.containsValue(candidate.gold)) {
                chosen.put(candidate.told, candidate.gold);
            }
        }
        return chosen;
    }

    private static <T extends ToldFact, G extends GoldFact<T>> boolean isAgain(T told, List<G> gold, Cast cast) {
        return gold.stream().anyMatch(g -> g.closeness(told, cast) > GoldFact.DIFFERENT && g.agrees(told));
    }
}
