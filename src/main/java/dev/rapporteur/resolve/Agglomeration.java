package dev.rapporteur.resolve;

import dev.rapporteur.resolve.Judgement.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts items together, best evidence first. Two groups are joined only if no rule keeps any member of one apart from
 * any member of the other, so that no chain of likenesses joins what does not belong together.
 */
final class Agglomeration<T extends Item> {
    private final List<T> items;
    private final RuleBook<T> book;
    private final Map<Long, Optional<Rule<T>>> refusals = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[] groupOf;

    private Agglomeration(Collection<T> items, RuleBook<T> book) {
        this.items = items.stream().sorted(Comparator.comparing(Item::key)).toList();
        this.book = book;
        this.groupOf = new int[this.items.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = i;
            groups.add(List.of(i));
            indexes.put(this.items.get(i).key(), i);
        }
    }

    /** Clusters all items of a neighbourhood. */
    static <T extends Item> Clustering<T> cluster(Neighbourhood<T> neighbourhood, RuleBook<T> book) {
        return new Agglomeration<>(neighbourhood.items(), book).run(neighbourhood.links());
    }

    private Clustering<T> run(Collection<Link<T>> given) {
        List<Link<T>> links = given.stream()
                .sorted(Comparator.comparingInt((Link<T> link) -> -link.strength())
                        .thenComparing(link -> link.left().key())
                        .thenComparing(link -> link.right().key()))
                .toList();
        Set<Integer> torn = torn(links);
        for (Link<T> link : links) {
            int left = index(link.left().key());
            int right = index(link.right().key());
            if (torn.contains(left) || torn.contains(right)) {
                note(Verdict.DIFFERENT, torn(), left, right);
            } else {
                join(link.rule(), left, right);
            }
        }
        return new Clustering<>(clusters(), itemsOf(torn), notes);
    }

    private static <T> Rule<T> torn() {
        return Rule.refusal("torn", "fits equally well to things that are not the same", (a, b) -> true);
    }

    private int index(String key) {
        Integer index = indexes.get(key);
        if (index == null) {
            throw new IllegalStateException("no item " + key);
        }
        return index;
    }

    /** Items whose best partners may not be joined with each other. */
    private Set<Integer> torn(List<Link<T>> links) {
        Map<Integer, List<Link<T>>> best = new TreeMap<>();
        for (Link<T> link : links) {
            keepBest(best, index(link.left().key()), link);
            keepBest(best, index(link.right().key()), link);
        }
        Set<Integer> torn = new LinkedHashSet<>();
        Map<Set<Integer>, Boolean> known = new HashMap<>(); // in a large group of equals all have the same company
        best.forEach((index, partners) -> {
            Set<Integer> company = new TreeSet<>(Set.of(index));
            partners.forEach(
                    link -> company.add(index(link.other(items.get(index).key()))));
            if (known.computeIfAbsent(company, c -> disagree(List.copyOf(c)))) {
                torn.add(index);
            }
        });
        return torn;
    }

    private static <T extends Item> void keepBest(Map<Integer, List<Link<T>>> best, int index, Link<T> link) {
        List<Link<T>> known = best.computeIfAbsent(index, k -> new ArrayList<>());
        if (!known.isEmpty() && known.get(0).strength() < link.strength()) {
            known.clear();
        }
        if (known.isEmpty() || known.get(0).strength() == link.strength()) {
            known.add(link);
        }
    }

    private boolean disagree(List<Integer> partners) {
        for (int i = 0; i < partners.size(); i++) {
            for (int j = i + 1; j < partners.size(); j++) {
                if (refusal(partners.get(i), partners.get(j)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void join(Rule<T> rule, int one, int other) {
        int left = groupOf[one];
        int right = groupOf[other];
        if (left == right) {
            note(Verdict.SAME, rule, one, other);
            return;
        }
        Optional<Rule<T>> refusal = refusal(groups.get(left), groups.get(right));
        if (refusal.isPresent()) {
            note(Verdict.DIFFERENT, refusal.get(), one, other);
            return;
        }
        note(Verdict.SAME, rule, one, other);
        List<Integer> joined = new ArrayList<>(groups.get(left));
        joined.addAll(groups.get(right));
        groups.set(left, joined);
        groups.set(right, List.of());
        joined.forEach(member -> groupOf[member] = left);
    }

    private Optional<Rule<T>> refusal(List<Integer> left, List<Integer> right) {
        for (int a : left) {
            for (int b : right) {
                Optional<Rule<T>> refusal = refusal(a, b);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return Optional.empty();
    }

    /** Asked often of the same two, and rules are symmetric. */
    private Optional<Rule<T>> refusal(int a, int b) {
        long pair = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        return refusals.computeIfAbsent(pair, p -> book.refusal(items.get(a), items.get(b)));
    }

    private void note(Verdict verdict, Rule<T> rule, int left, int right) {
        notes.add(Note.of(verdict, rule, items.get(left), items.get(right)));
    }

    private List<List<T>> clusters() {
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().map(items::get).toList())
                .sorted(Comparator.comparing((List<T> group) -> group.get(0).key()))
                .toList();
    }

    private Set<T> itemsOf(Set<Integer> indexes) {
        Set<T> found = new LinkedHashSet<>();
        indexes.forEach(index -> found.add(items.get(index)));
        return found;
    }
}
