package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All items that chains of links, or of humans' judgements, connect with some given ones. Only these matter to the
 * clustering, so that nothing outside can change what becomes of those inside, nor they what becomes of it.
 */
final class Neighbourhood<T extends Item> {
    private final RuleBook<T> book;
    private final Relation blocks;
    private final Function<String, Optional<T>> source;
    private final Map<String, Optional<T>> known = new HashMap<>();
    private final TreeMap<String, T> inside = new TreeMap<>();
    private final Map<Set<String>, Link<T>> links = new HashMap<>();
    private final Set<Note> refusals = new TreeSet<>();
    private final Set<Set<String>> compared = new HashSet<>();

    /**
     * An empty neighbourhood.
     *
     * @param blocks items by the keys of their blocks
     * @param source finds an item by its key
     */
    Neighbourhood(RuleBook<T> book, Relation blocks, Function<String, Optional<T>> source) {
        this.book = book;
        this.blocks = blocks;
        this.source = source;
    }

    /** Takes in these items, as far as they exist, and all that links connect with them. */
    void grow(Collection<String> seeds) {
        Deque<String> waiting = new ArrayDeque<>(new TreeSet<>(seeds));
        while (!waiting.isEmpty()) {
            String key = waiting.remove();
            Optional<T> item = item(key);
            if (item.isPresent() && inside.putIfAbsent(key, item.get()) == null) {
                visit(item.get(), waiting);
            }
        }
    }

    private void visit(T item, Deque<String> waiting) {
        Set<String> mates = new TreeSet<>();
        book.neighbours(item).forEach(block -> mates.addAll(blocks.values(block)));
        mates.remove(item.key());
        for (String mate : mates) {
            if (compared.add(Set.of(item.key(), mate))) {
                item(mate).filter(other -> areConnected(item, other)).ifPresent(other -> waiting.add(mate));
            }
        }
    }

    private boolean areConnected(T item, T other) {
        boolean judged = book.verdict(item, other).isPresent();
        return areLinked(item, other) || judged;
    }

    private boolean areLinked(T item, T other) {
        T left = item.key().compareTo(other.key()) < 0 ? item : other;
        T right = left == item ? other : item;
        Optional<Rule<T>> link = book.link(left, right);
        if (link.isEmpty()) {
            return false;
        }
        Optional<Rule<T>> refusal = book.refusal(left, right);
        if (refusal.isPresent()) {
            refusals.add(Note.of(Verdict.DIFFERENT, refusal.get(), left, right));
            return false;
        }
        links.put(
                Set.of(left.key(), right.key()),
                new Link<>(left, right, link.get().strength().applyAsInt(left, right), link.get()));
        return true;
    }

    private Optional<T> item(String key) {
        return known.computeIfAbsent(key, source);
    }

    /** The items, sorted. */
    Collection<T> items() {
        return inside.values();
    }

    boolean contains(String key) {
        return inside.containsKey(key);
    }

    Collection<Link<T>> links() {
        return links.values();
    }

    /** Refused links, of which one end at least is inside. */
    Set<Note> refusals() {
        return refusals;
    }
}
