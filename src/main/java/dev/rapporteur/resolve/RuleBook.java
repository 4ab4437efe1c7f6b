package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All rules about one kind of thing, and what humans decided of single pairs. A human outweighs every rule, a refusal
 * every link; of several links the strongest counts.
 */
record RuleBook<T extends Item>(List<Rule<T>> links, List<Rule<T>> refusals, Rulings rulings) {
    RuleBook {
        links = List.copyOf(links);
        refusals = List.copyOf(refusals);
    }

    static <T extends Item> RuleBook<T> of(List<Rule<T>> rules) {
        return new RuleBook<>(with(rules, Rule.Effect.LINK), with(rules, Rule.Effect.REFUSAL), Rulings.NONE);
    }

    private static <T> List<Rule<T>> with(List<Rule<T>> rules, Rule.Effect effect) {
        return rules.stream().filter(rule -> rule.effect() == effect).toList();
    }

    /** These rules where nobody decided otherwise. */
    RuleBook<T> under(Rulings decided) {
        return new RuleBook<>(links, refusals, decided);
    }

    /** The blocks that an item lies in. */
    Set<String> blocks(T item) {
        return with(item.blocks(), rulings.blocks(item));
    }

    /** The blocks whose items it is compared with. */
    Set<String> neighbours(T item) {
        return with(item.neighbours(), rulings.blocks(item));
    }

    private static Set<String> with(Set<String> keys, Set<String> decided) {
        if (decided.isEmpty()) {
            return keys;
        }
        Set<String> all = new TreeSet<>(keys);
        all.addAll(decided);
        return all;
    }

    /** What a human decided of the two. */
    Optional<Verdict> verdict(T a, T b) {
        return rulings.between(a, b).map(ruling -> ruling.verdict());
    }

    /** The first rule that keeps the two apart. */
    Optional<Rule<T>> refusal(T a, T b) {
        return refusals.stream().filter(rule -> rule.speaks(a, b)).findFirst();
    }

    /** The strongest rule that takes the two for the same; refusals are not asked. */
    Optional<Rule<T>> link(T a, T b) {
        return links.stream().filter(rule -> rule.speaks(a, b)).max(Comparator.comparingInt(rule -> rule.strength()
                .applyAsInt(a, b)));
    }
}
