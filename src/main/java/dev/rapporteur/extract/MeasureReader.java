package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.SanctionClaim.Status;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads measures that a noun names: "imposed sanctions on", "lifting the embargo", "U.S. sanctions on". */
final class MeasureReader {
    private final SanctionParties parties;
    private final SanctionStatus states;

    MeasureReader(SanctionParties parties, SanctionStatus states) {
        this.parties = parties;
        this.states = states;
    }

    /** What tells of the measure: a verb with the rule that has it; the verb alone if no rule does. */
    private record Telling(Optional<Token> verb, Optional<SanctionRule> rule) {}

    Optional<SanctionFinding> read(Sentence sentence, Token noun) {
        return SanctionWords.measure(sentence, noun)
                .flatMap(named -> MeasurePhrase.around(sentence, noun).flatMap(phrase -> read(phrase, named)));
    }

    private Optional<SanctionFinding> read(MeasurePhrase phrase, SanctionRule named) {
        Telling told = telling(phrase);
        Set<Party> by = owners(phrase);
        boolean owned = !by.isEmpty();
        by.addAll(imposers(phrase, told));
        Set<Party> on = new LinkedHashSet<>(targets(phrase, told));
        on.removeAll(by);
        on.removeIf(target -> named.foreign() && !isForeign(target));
        if (on.isEmpty()) {
            return Optional.empty();
        }
        Optional<Status> state = told.rule().isPresent() && told.verb().isPresent()
                ? states.of(
                        phrase.sentence(), told.verb().get(), told.rule().get().status())
                : states.mentioned(phrase, owned);
        return state.map(s -> new SanctionFinding(
                phrase.sentence(),
                told.verb().orElse(phrase.noun()),
                by,
                on,
                phrase.words(),
                s,
                told.rule().map(SanctionRule::id).orElse(named.id())));
    }

    /** A measure that as subject of a verb names its targets: "the French sanctions target two banks". */
    Optional<SanctionFinding> working(Sentence sentence, Token noun, Token verb, Set<Party> on) {
        return states.of(sentence, verb, Status.IMPOSED).flatMap(s -> MeasurePhrase.around(sentence, noun)
                .map(phrase -> new SanctionFinding(
                        sentence, verb, owners(phrase), on, phrase.words(), s, "measure-names-targets")));
    }

    private Set<Party> owners(MeasurePhrase phrase) {
        Set<Party> by = new LinkedHashSet<>(
                parties.owners(phrase.sentence(), phrase.noun(), "poss", "compound", "nmod", "amod"));
        phrase.nouns().forEach(n -> by.addAll(parties.owners(phrase.sentence(), n, "poss")));
        return by;
    }

    /**
     * A measure on trade is one against somebody only if a name tells against whom: "a price cap on Ruritanian oil".
     */
    private static boolean isForeign(Party target) {
        return target.name().chars().anyMatch(Character::isUpperCase);
    }

    private static Telling telling(MeasurePhrase phrase) {
        Optional<Token> governor = phrase.governor();
        Optional<SanctionRule> rule = phrase.nominal().or(() -> governor.flatMap(MeasureReader::ruleOf));
        if (rule.isPresent()) {
            return new Telling(governor.or(() -> Syntax.clauseVerb(phrase.sentence(), phrase.noun())), rule);
        }
        return phrase.clauses().stream()
                .filter(v -> SanctionWords.rule(v, SanctionRule::verbs).isPresent())
                .findFirst()
                .map(v -> new Telling(Optional.of(v), ruleOf(v)))
                .orElse(new Telling(governor, Optional.empty()));
    }

    private static Optional<SanctionRule> ruleOf(Token verb) {
        return SanctionWords.rule(verb, SanctionRule::verbs).or(() -> SanctionWords.rule(verb, SanctionRule::with));
    }

    private List<Party> imposers(MeasurePhrase phrase, Telling told) {
        boolean clause = told.verb().filter(v -> phrase.clauses().contains(v)).isPresent();
        boolean pronoun = clause
                && Syntax.subjects(phrase.sentence(), told.verb().get()).stream()
                        .anyMatch(
                                t -> t.pos().startsWith("PRP")); // "the sanctions it imposed": who "it" is lies far off
        return pronoun || told.rule().isEmpty()
                ? List.of()
                : told.verb().map(v -> parties.imposers(phrase.sentence(), v)).orElse(List.of());
    }

    private List<Party> targets(MeasurePhrase phrase, Telling told) {
        Sentence sentence = phrase.sentence();
        List<List<Party>> places = new ArrayList<>();
        phrase.nouns().forEach(n -> places.add(parties.underNoun(sentence, n)));
        phrase.clauses().forEach(v -> places.add(parties.underVerb(sentence, v)));
        phrase.clauses().stream()
                .filter(v -> SanctionWords.rule(v, SanctionRule::details).isPresent() && !Syntax.isPassive(sentence, v))
                .forEach(v -> places.add(parties.object(sentence, v))); // "sanctions targeting two banks"
        told.verb().filter(v -> told.rule().isPresent()).ifPresent(v -> {
            places.add(parties.underVerb(sentence, v));
            if (SanctionWords.rule(v, SanctionRule::with).isPresent()) {
                places.add(parties.object(sentence, v));
            }
        });
        phrase.acts()
                .filter(v -> SanctionWords.rule(v, SanctionRule::effects).isPresent() && Syntax.isPassive(sentence, v))
                .ifPresent(v -> places.add(parties.object(sentence, v)));
        places.add(parties.bearers(phrase));
        places.add(parties.subjectUnder(sentence, phrase.noun()));
        return places.stream().filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }
}
