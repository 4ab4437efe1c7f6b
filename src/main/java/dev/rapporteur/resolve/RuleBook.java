package dev.rapporteur.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rules about one kind of thing. A refusal outweighs every link; of several links the strongest counts. */
record RuleBook<T>(List<Rule<T>> links, List<Rule<T>> refusals) {
    RuleBook {
        links = List.copyOf(links);
        refusals = List.copyOf(refusals);
    }

    static <T> RuleBook<T> of(List<Rule<T>> rules) {
        return new RuleBook<>(with(rules, Rule.Effect.LINK), with(rules, Rule.Effect.REFUSAL));
    }

    private static <T> List<Rule<T>> with(List<Rule<T>> rules, Rule.Effect effect) {
        return rules.stream().filter(rule -> rule.effect() == effect).toList();
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
