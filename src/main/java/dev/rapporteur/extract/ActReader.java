package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads measures that a verb tells without naming them: "blacklisted the bank", "added it to the sanctions list",
 * "froze its assets".
 */
final class ActReader {
    private static final Set<String> LISTING = Set.of("to", "on", "onto", "in", "under", "from", "off");
    private static final Set<String> LAWS =
            Set.of("bill", "legislation", "law", "act", "order", "measure", "resolution");
    private static final Set<String> BLAME = Lexicon.words("blaming-words");

    private final SanctionParties parties;
    private final SanctionStatus states;
    private final boolean toldOfMeasures;

    /** @param toldOfMeasures whether the article names measures anywhere: "designate" alone is too plain a word */
    ActReader(SanctionParties parties, SanctionStatus states, boolean toldOfMeasures) {
        this.parties = parties;
        this.states = states;
        this.toldOfMeasures = toldOfMeasures;
    }

    Optional<SanctionFinding> read(Sentence sentence, Token verb) {
        if (!verb.isVerb() || Set.of("nmod", "amod", "compound").contains(verb.label())) {
            return Optional.empty();
        }
        return direct(sentence, verb).or(() -> listing(sentence, verb)).or(() -> onThings(sentence, verb));
    }

    private Optional<SanctionFinding> direct(Sentence sentence, Token verb) {
        Optional<SanctionRule> rule = SanctionWords.rule(verb, SanctionRule::direct);
        if (rule.isEmpty() || (verb.lemma().equals("designate") && !isBlaming(sentence, verb))) {
            return Optional.empty();
        }
        List<Party> on = parties.object(sentence, verb);
        List<Party> by = parties.imposers(sentence, verb);
        boolean named = on.stream().anyMatch(p -> p.kind() != Party.Kind.GROUP);
        boolean clear = !by.isEmpty() || (named && (isAgentless(sentence, verb) || isLaw(sentence, verb)));
        return clear && (named || !verb.lemma().equals("designate"))
                ? finding(sentence, verb, rule.get(), by, on, rule.get().measure())
                : Optional.empty();
    }

    private static boolean isAgentless(Sentence sentence, Token verb) {
        return Syntax.isPassive(sentence, verb)
                && Syntax.objectsOf(sentence, verb, Set.of("by")).isEmpty()
                && !verb.lemma().equals("designate");
    }

    /** "The bill would sanction the bank." */
    private static boolean isLaw(Sentence sentence, Token verb) {
        return Syntax.subjects(sentence, verb).stream().anyMatch(t -> LAWS.contains(t.lemma()));
    }

    /**
     * "designated it as a terrorist group", not "as an ally"; without "as" only where the article tells of measures.
     */
    private boolean isBlaming(Sentence sentence, Token verb) {
        List<Token> as = sentence.children(verb).stream()
                .filter(t -> t.lemma().equals("as") || t.label().equals("oprd"))
                .toList();
        return as.isEmpty()
                ? toldOfMeasures
                : as.stream().flatMap(t -> sentence.subtree(t).stream()).anyMatch(t -> BLAME.contains(t.lemma()));
    }

    /** "put it on its sanctions list", "removed it from the blacklist", "placed it under sanctions". */
    private Optional<SanctionFinding> listing(Sentence sentence, Token verb) {
        Optional<SanctionRule> rule = SanctionWords.rule(verb, SanctionRule::acts);
        return rule.flatMap(r -> Syntax.objectsOf(sentence, verb, LISTING).stream()
                .filter(t -> SanctionWords.isOneOf(sentence, t, r.lists()))
                .findFirst()
                .flatMap(list -> {
                    Set<Party> by = new LinkedHashSet<>(parties.imposers(sentence, verb));
                    by.addAll(keepers(sentence, list));
                    return finding(sentence, verb, r, by, parties.object(sentence, verb), r.measure());
                }));
    }

    /** Whose list it is: "the EU's blacklist", "the U.S. sanctions list". */
    private Set<Party> keepers(Sentence sentence, Token list) {
        Set<Party> found = new LinkedHashSet<>(parties.owners(sentence, list, "poss", "compound", "nmod", "amod"));
        sentence.children(list, "compound")
                .forEach(t -> found.addAll(parties.owners(sentence, t, "compound", "nmod", "amod")));
        return found;
    }

    /** "froze the assets of A", "banned imports of A". */
    private Optional<SanctionFinding> onThings(Sentence sentence, Token verb) {
        List<Token> objects =
                Syntax.isPassive(sentence, verb) ? Syntax.subjects(sentence, verb) : Syntax.objects(sentence, verb);
        return SanctionWords.rule(verb, SanctionRule::acts).flatMap(r -> objects.stream()
                .filter(t -> r.things().contains(t.lemma()))
                .findFirst()
                .flatMap(thing -> finding(
                        sentence,
                        verb,
                        r,
                        parties.imposers(sentence, verb),
                        parties.ownersOf(sentence, thing),
                        r.measure())));
    }

    private Optional<SanctionFinding> finding(
            Sentence sentence,
            Token verb,
            SanctionRule rule,
            Collection<Party> by,
            List<Party> targets,
            String measure) {
        Set<Party> on = new LinkedHashSet<>(targets);
        on.removeAll(by);
        return on.isEmpty()
                ? Optional.empty()
                : states.of(sentence, verb, rule.status())
                        .map(s -> new SanctionFinding(
                                sentence, verb, new LinkedHashSet<>(by), on, measure, s, rule.id()));
    }
}
