package dev.rapporteur.resolve;

import dev.rapporteur.resolve.Judgement.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Rule<?> TORN =
            Rule.refusal("torn", "fits equally well to things that are not the same", (a, b) -> true);

    private final List<T> items;
    private final RuleBook<T> book;
    private final Map<Long, Optional<Rule<T>>> refusals = new HashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    private Agglomeration(Collection<T> items, RuleBook<T> book) {
        this.items = items.stream().sorted(Comparator.comparing(Item::path)).toList();
        this.book = book;
        this.groupOf = new int[this.items.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = i;
            groups.add(List.of(i));
        }
    }

    static <T extends Item> Clustering<T> cluster(Collection<T> items, RuleBook<T> book) {
        return new Agglomeration<>(items, book).run();
    }

    private Clustering<T> run() {
        List<Link<T>> links = links();
        Set<Integer> torn = torn(links);
        links.sort(Comparator.comparingInt((Link<T> link) -> -link.strength())
                .thenComparing(Link::left)
                .thenComparing(Link::right));
        for (Link<T> link : links) {
            if (torn.contains(link.left()) || torn.contains(link.right())) {
                note(Verdict.DIFFERENT, TORN, link.left(), link.right());
            } else {
                join(link);
            }
        }
        return new Clustering<>(clusters(), itemsOf(torn), judgements);
    }

    private List<Link<T>> links() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String key : items.get(i).blocks()) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Link<T>> links = new ArrayList<>();
        Set<Long> compared = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    if (compared.add(((long) block.get(i) << 32) | block.get(j))) {
                        compare(block.get(i), block.get(j)).ifPresent(links::add);
                    }
                }
            }
        }
        return links;
    }

    private Optional<Link<T>> compare(int left, int right) {
        T a = items.get(left);
        T b = items.get(right);
        Optional<Rule<T>> link = book.link(a, b);
        Optional<Rule<T>> refusal = link.flatMap(rule -> refusal(left, right));
        refusal.ifPresent(rule -> note(Verdict.DIFFERENT, rule, left, right));
        return refusal.isPresent()
                ? Optional.empty()
                : link.map(rule -> new Link<>(left, right, rule.strength().applyAsInt(a, b), rule));
    }

    /** Items whose best partners may not be joined with each other. */
    private Set<Integer> torn(List<Link<T>> links) {
        Map<Integer, List<Link<T>>> best = new TreeMap<>();
        for (Link<T> link : links) {
            keepBest(best, link.left(), link);
            keepBest(best, link.right(), link);
        }
        Set<Integer> torn = new LinkedHashSet<>();
        Map<Set<Integer>, Boolean> known = new HashMap<>(); // in a large group of equals all have the same company
        best.forEach((index, partners) -> {
            Set<Integer> company = new TreeSet<>(Set.of(index));
            partners.forEach(link -> company.add(link.other(index)));
            if (known.computeIfAbsent(company, c -> disagree(List.copyOf(c)))) {
                torn.add(index);
            }
        });
        return torn;
    }

    private static <T> void keepBest(Map<Integer, List<Link<T>>> best, int index, Link<T> link) {
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

    private void join(Link<T> link) {
        int left = groupOf[link.left()];
        int right = groupOf[link.right()];
        if (left == right) {
            note(Verdict.SAME, link.rule(), link.left(), link.right());
            return;
        }
        Optional<Rule<T>> refusal = refusal(groups.get(left), groups.get(right));
        if (refusal.isPresent()) {
            note(Verdict.DIFFERENT, refusal.get(), link.left(), link.right());
            return;
        }
        note(Verdict.SAME, link.rule(), link.left(), link.right());
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

    private void note(Verdict verdict, Rule<?> rule, int left, int right) {
        judgements.add(new Judgement(
                verdict, rule.id(), items.get(left).path(), items.get(right).path(), rule.reason()));
    }

    private List<List<T>> clusters() {
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().map(items::get).toList())
                .sorted(Comparator.comparing((List<T> group) -> group.get(0).path()))
                .toList();
    }

    private Set<T> itemsOf(Set<Integer> indexes) {
        Set<T> found = new LinkedHashSet<>();
        indexes.forEach(index -> found.add(items.get(index)));
        return found;
    }
}
