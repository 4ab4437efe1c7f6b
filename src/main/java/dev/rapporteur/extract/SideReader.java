package dev.rapporteur.extract;

import dev.rapporteur.extract.MeetingRule.Slot;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sides of a meeting from the grammar around its trigger. */
final class SideReader {
    private static final Set<String> SEPARATE = Set.of("separate", "separately", "individually", "respectively");

    private final PartyReader parties;
    private final VerbSides verbs;
    private final NounSides nouns;
    private final TalkOwners owners;

    SideReader(PartyReader parties) {
        PrepositionSides prepositions = new PrepositionSides(parties);
        this.parties = parties;
        this.verbs = new VerbSides(parties, prepositions);
        this.owners = new TalkOwners(parties);
        this.nouns = new NounSides(parties, prepositions, owners);
    }

    /** Whether the words leave open whose talks a noun names. */
    boolean areUnclear(Sentence sentence, Token trigger) {
        return trigger.isNoun() && owners.areUnclear(sentence, trigger);
    }

    /** The sides of each meeting that the trigger tells of: of several if somebody meets others one by one. */
    List<List<Party>> read(Sentence sentence, Token trigger, MeetingRule rule) {
        List<Party> all = all(sentence, trigger, rule);
        Token verb = Syntax.clauseVerb(sentence, trigger).orElse(trigger);
        if (all.size() < 2 || !isOneByOne(sentence, trigger, verb)) {
            return all.isEmpty() ? List.of() : List.of(all);
        }
        List<Token> subjects = Syntax.subjects(sentence, verb);
        List<Party> actors = subjects.isEmpty()
                ? parties.namedBefore(sentence, verb)
                : subjects.stream()
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .filter(all::contains)
                        .toList();
        List<Party> others = all.stream().filter(p -> !actors.contains(p)).toList();
        return actors.size() < 2 && others.size() > 1
                ? others.stream()
                        .map(o -> Stream.concat(actors.stream(), Stream.of(o)).toList())
                        .toList()
                : List.of(all);
    }

    /** "spoke by telephone with both A and B", "spoke to A and to B", "held separate talks with A and B". */
    private static boolean isOneByOne(Sentence sentence, Token trigger, Token verb) {
        boolean separate =
                sentence.tokens().stream().anyMatch(t -> SEPARATE.contains(t.lemma()) && sentence.dominates(verb, t));
        boolean repeated = sentence.tokens().stream()
                        .anyMatch(t -> t.label().equals("conj")
                                && Set.of("to", "with").contains(t.lemma())
                                && sentence.token(t.head()).lemma().equals(t.lemma())
                                && sentence.dominates(verb, t))
                || sentence.tokens().stream()
                        .anyMatch(t -> t.index() > trigger.index()
                                && PrepositionSides.isGoingOn(sentence, t)); // "then with Tom Okafor"
        boolean both = sentence.tokens().stream()
                .anyMatch(t -> t.lemma().equals("both") && t.label().equals("preconj") && sentence.dominates(verb, t));
        boolean telephone =
                Set.of("speak", "talk", "call", "telephone", "phone").contains(trigger.lemma());
        return separate || repeated || (both && telephone);
    }

    private List<Party> all(Sentence sentence, Token trigger, MeetingRule rule) {
        Set<Slot> slots = rule.sides();
        Set<Party> found = new LinkedHashSet<>();
        if (rule.filled().isPresent()) {
            if (!verbs.isFilled(sentence, trigger, rule.filled().get())) {
                return List.of();
            }
        }
        if (trigger.isVerb()) {
            verbs.add(sentence, trigger, slots, found);
        } else {
            nouns.add(sentence, trigger, slots, found);
        }
        return List.copyOf(found);
    }
}
