package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Judgement.Verdict;
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

    private Agglomeration(Collection<T> items, RuleBook<T> book) {
        pairs = new Pairs<>(items, book);
        alike = new Groups(pairs.size());
        groups = new Groups(pairs.size());
    }

    static <T extends Item> Clustering<T> cluster(Collection<T> items, RuleBook<T> book) {
        return new Agglomeration<>(items, book).run();
    }

    private Clustering<T> run() {
        obey();
        List<Link<T>> links = links();
        Set<Integer> torn = torn(links);
        links.sort(Comparator.comparingInt((Link<T> link) -> -link.strength())
                .thenComparing(link -> pairs.isLeaving(link.left()) || pairs.isLeaving(link.right()))
                .thenComparing(Link::left)
                .thenComparing(Link::right));
        for (Link<T> link : links) {
            if (torn.contains(link.left()) || torn.contains(link.right())) {
                note(Verdict.DIFFERENT, TORN, link.left(), link.right());
            } else {
                join(link);
            }
        }
        return new Clustering<>(clusters(), itemsOf(torn), judgements());
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

    private List<Link<T>> links() {
        List<Link<T>> links = new ArrayList<>();
        pairs.forEachInABlock((a, b) -> compare(a, b).ifPresent(links::add));
        return links;
    }

    private Optional<Link<T>> compare(int a, int b) {
        Optional<Link<T>> link = pairs.link(a, b);
        Optional<Rule<T>> refusal = link.flatMap(found -> pairs.refusal(a, b));
        refusal.ifPresent(rule -> noteRefusal(rule, a, b));
        return refusal.isPresent() ? Optional.empty() : link;
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
                int a = partners.get(i);
                int b = partners.get(j);
                if (!groups.areTogether(a, b) && pairs.refusal(a, b).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void join(Link<T> link) {
        int a = link.left();
        int b = link.right();
        Optional<? extends Rule<?>> refusal = refusal(a, b);
        if (refusal.isPresent()) {
            noteRefusal(refusal.get(), a, b);
            return;
        }
        if (!groups.areTogether(a, b)) {
            note(Verdict.SAME, link.rule(), a, b);
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
        notes.add(new Note(verdict, rule, left, right));
    }

    /** Of many refusals by one rule between two groups one is enough, and none within a group. */
    private List<Judgement> judgements() {
        Set<List<Object>> told = new HashSet<>();
        return notes.stream()
                .filter(note -> note.verdict() == Verdict.SAME || !groups.areTogether(note.left(), note.right()))
                .filter(note -> told.add(
                        note.verdict() == Verdict.SAME || note.rule().equals(PARTED)
                                ? List.of(note.left(), note.right(), note.rule())
                                : List.of(
                                        groups.between(note.left(), note.right()),
                                        note.rule().id())))
                .map(this::judgement)
                .toList();
    }

    private Judgement judgement(Note note) {
        T left = pairs.get(note.left());
        T right = pairs.get(note.right());
        return new Judgement(
                note.verdict(),
                note.rule().id(),
                left.path(),
                right.path(),
                note.rule().reason(),
                left.summary(),
                right.summary());
    }

    /** A decision about two items by their indexes. */
    private record Note(Verdict verdict, Rule<?> rule, int left, int right) {}

    private List<List<T>> clusters() {
        return groups.all().stream()
                .map(group -> group.stream().sorted().map(pairs::get).toList())
                .sorted(Comparator.comparing((List<T> group) -> group.get(0).path()))
                .toList();
    }

    private Set<T> itemsOf(Set<Integer> indexes) {
        Set<T> found = new LinkedHashSet<>();
        indexes.forEach(index -> found.add(pairs.get(index)));
        return found;
    }
}
