package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Judgement.Verdict;
import java.util.ArrayList;
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
 * Puts items together: what humans judged to be the same, and by rules, best evidence first. Two groups are joined by
 * rules only if no human and no rule keeps any member of one apart from any member of the other, so that no chain of
 * likenesses joins what does not belong together. What a human unites brings all that the rules take for the same.
 */
final class Agglomeration<T extends Item> {
    private static final Rule<?> TORN =
            Rule.refusal("torn", "fits equally well to things that are not the same", (a, b) -> true);
    private static final Rule<?> PARTED = Rule.refusal(Judgement.BY_HAND, "a human keeps them apart", (a, b) -> true);
    private static final Rule<?> UNITED = Rule.link(Judgement.BY_HAND, "a human takes them for the same", (a, b) -> 1);

    private final Pairs<T> pairs;
    /** What is alike by the rules. */
    private final Groups alike;
    /** The same, together with what humans take for the same. */
    private final Groups groups;

    private final List<Note> notes = new ArrayList<>();
    private final Neighbourhood<T> neighbourhood;

    private Agglomeration(Neighbourhood<T> neighbourhood, RuleBook<T> book) {
        this.neighbourhood = neighbourhood;
        pairs = new Pairs<>(neighbourhood.items(), book);
        alike = new Groups(pairs.size());
        groups = new Groups(pairs.size());
    }

    /** Clusters all items of a neighbourhood. */
    static <T extends Item> Clustering<T> cluster(Neighbourhood<T> neighbourhood, RuleBook<T> book) {
        return new Agglomeration<>(neighbourhood, book).run();
    }

    private Clustering<T> run() {
        obey();
        neighbourhood.refusals().stream().filter(note -> !isOverruled(note)).forEach(notes::add);
        List<Link<T>> links = new ArrayList<>(neighbourhood.links());
        Set<Integer> torn = torn(links);
        links.sort(Comparator.comparingInt((Link<T> link) -> -link.strength())
                .thenComparing(link -> pairs.isLeaving(link.left()) || pairs.isLeaving(link.right()))
                .thenComparing(link -> link.left().key())
                .thenComparing(link -> link.right().key()));
        for (Link<T> link : links) {
            int left = pairs.index(link.left());
            int right = pairs.index(link.right());
            if (torn.contains(left) || torn.contains(right)) {
                noteRefusal(TORN, left, right);
            } else {
                join(link.rule(), left, right);
            }
        }
        return new Clustering<>(clusters(), itemsOf(torn), notes);
    }

    /** What a human unites is not told apart, whatever a rule says. */
    private boolean isOverruled(Note note) {
        return pairs.contains(note.one())
                && pairs.contains(note.other())
                && groups.areTogether(pairs.index(note.one()), pairs.index(note.other()));
    }

    /** A human unites two, unless another human judgement parts them. */
    private void obey() {
        pairs.forEachJudged(Verdict.DIFFERENT, (a, b) -> note(Verdict.DIFFERENT, PARTED, a, b));
        pairs.forEachJudged(Verdict.SAME, (a, b) -> {
            if (!areParted(groups.of(a), groups.of(b))) {
                groups.join(a, b);
                note(Verdict.SAME, UNITED, a, b);
            }
        });
    }

    /** Items whose best partners may not be joined with each other. */
    private Set<Integer> torn(List<Link<T>> links) {
        Map<Integer, List<Link<T>>> best = new TreeMap<>();
        for (Link<T> link : links) {
            keepBest(best, pairs.index(link.left()), link);
            keepBest(best, pairs.index(link.right()), link);
        }
        Set<Integer> torn = new LinkedHashSet<>();
        Map<Set<Integer>, Boolean> known = new HashMap<>(); // in a large group of equals all have the same company
        best.forEach((index, partners) -> {
            Set<Integer> company = new TreeSet<>(Set.of(index));
            partners.forEach(link -> company.add(pairs.index(link.other(pairs.get(index)))));
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
                int a = partners.get(i);
                int b = partners.get(j);
                if (!groups.areTogether(a, b) && pairs.refusal(a, b).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void join(Rule<T> rule, int a, int b) {
        Optional<? extends Rule<?>> refusal = refusal(a, b);
        if (refusal.isPresent()) {
            noteRefusal(refusal.get(), a, b);
            return;
        }
        if (!groups.areTogether(a, b)) {
            note(Verdict.SAME, rule, a, b);
        }
        alike.join(a, b);
        groups.join(a, b);
    }

    /** What keeps the groups of the two apart. */
    private Optional<? extends Rule<?>> refusal(int left, int right) {
        if (areParted(groups.of(left), groups.of(right))) {
            return Optional.of(PARTED);
        }
        return alike.areTogether(left, right)
                ? Optional.empty()
                : alike.of(left).stream()
                        .flatMap(a -> alike.of(right).stream().flatMap(b -> pairs.refusal(a, b).stream()))
                        .findFirst();
    }

    private boolean areParted(List<Integer> left, List<Integer> right) {
        return pairs.isAnyParted() && left.stream().anyMatch(a -> right.stream().anyMatch(b -> pairs.areParted(a, b)));
    }

    /** What a human unites is not told apart, whatever a rule says. */
    private void noteRefusal(Rule<?> rule, int left, int right) {
        if (!groups.areTogether(left, right)) {
            note(Verdict.DIFFERENT, rule, left, right);
        }
    }

    private void note(Verdict verdict, Rule<?> rule, int left, int right) {
        notes.add(Note.of(verdict, rule, pairs.get(left), pairs.get(right)));
    }

    private List<List<T>> clusters() {
        return groups.all().stream()
                .map(group -> group.stream().sorted().map(pairs::get).toList())
                .sorted(Comparator.comparing((List<T> group) -> group.get(0).key()))
                .toList();
    }

    private Set<T> itemsOf(Set<Integer> indexes) {
        Set<T> found = new LinkedHashSet<>();
        indexes.forEach(index -> found.add(pairs.get(index)));
        return found;
    }
}
