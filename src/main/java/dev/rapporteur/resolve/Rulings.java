package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The judgements of humans, to be asked pair by pair. Of two that contradict each other the one that separates wins.
 */
final class Rulings {
    static final Rulings NONE = new Rulings(List.of());

    private final List<Ruling> all;
    private final Map<String, Map<String, Ruling>> byPath = new HashMap<>();
    private final Set<String> leaving = new HashSet<>();

    private Rulings(Collection<Ruling> rulings) {
        all = rulings.stream().sorted().toList();
        all.forEach(this::add);
    }

    static Rulings of(Collection<Ruling> rulings) {
        return rulings.isEmpty() ? NONE : new Rulings(rulings);
    }

    private void add(Ruling ruling) {
        put(ruling.left(), ruling.right(), ruling);
        put(ruling.right(), ruling.left(), ruling);
        if (ruling.verdict() == Verdict.DIFFERENT) {
            leaving.add(ruling.right());
        }
    }

    private void put(String from, String to, Ruling ruling) {
        byPath.computeIfAbsent(from, path -> new HashMap<>())
                .merge(to, ruling, (known, other) -> known.verdict() == Verdict.DIFFERENT ? known : other);
    }

    /** All of them, sorted. */
    List<Ruling> all() {
        return all;
    }

    /** What was decided of the two. */
    Optional<Ruling> between(Item a, Item b) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Set<String> others = b.paths();
        List<Ruling> found = a.paths().stream()
                .flatMap(path -> byPath.getOrDefault(path, Map.of()).entrySet().stream())
                .filter(entry -> others.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return found.stream()
                .filter(ruling -> ruling.verdict() == Verdict.DIFFERENT)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Keys that two items share if something was decided of them, so that they are compared in any case. */
    Set<String> blocks(Item item) {
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<String> keys = new TreeSet<>();
        for (String path : item.paths()) {
            byPath.getOrDefault(path, Map.of())
                    .values()
                    .forEach(ruling -> keys.add("judged " + ruling.left() + " " + ruling.right()));
        }
        return keys;
    }

    /** Whether anything was decided of it. */
    boolean name(String path) {
        return byPath.containsKey(path);
    }

    /** Whether it is the one that leaves where a judgement parts what else is alike. */
    boolean isLeaving(Item item) {
        return !leaving.isEmpty() && item.paths().stream().anyMatch(leaving::contains);
    }
}
