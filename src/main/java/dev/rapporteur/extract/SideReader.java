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
    private final Successions successions;

    SideReader(PartyReader parties) {
        PrepositionSides prepositions = new PrepositionSides(parties);
        this.parties = parties;
        this.verbs = new VerbSides(parties, prepositions);
        this.owners = new TalkOwners(parties);
        this.successions = new Successions(parties);
        this.nouns = new NounSides(parties, prepositions, owners);
    }

    /** Whether the words leave open whose talks a noun names. */
    boolean areUnclear(Sentence sentence, Token trigger) {
        return trigger.isNoun() && owners.areUnclear(sentence, trigger);
    }

    /** The sides of each meeting that the trigger tells of: of several if somebody meets others one by one. */
    List<Sides> read(Sentence sentence, Token trigger, MeetingRule rule) {
        List<Party> all = all(sentence, trigger, rule);
        List<Sides> halves = all.size() < 2 ? List.of() : successions.read(sentence, trigger, all);
        if (!halves.isEmpty()) {
            return halves;
        }
        Token verb = Syntax.clauseVerb(sentence, trigger).orElse(trigger);
        return all.size() > 1 && isOneByOne(sentence, trigger, verb)
                ? oneByOne(sentence, verb, all)
                : List.of(new Sides(all, Share.ALL));
    }

    private List<Sides> oneByOne(Sentence sentence, Token verb, List<Party> all) {
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
                        .map(o -> new Sides(
                                Stream.concat(actors.stream(), Stream.of(o)).toList(), Share.ALL))
                        .toList()
                : List.of(new Sides(all, Share.ALL));
    }

    /** "spoke by telephone with both A and B", "held separate talks with A and B". */
    private static boolean isOneByOne(Sentence sentence, Token trigger, Token verb) {
        boolean separate =
                sentence.tokens().stream().anyMatch(t -> SEPARATE.contains(t.lemma()) && sentence.dominates(verb, t));
        boolean both = sentence.tokens().stream()
                .anyMatch(t -> t.lemma().equals("both") && t.label().equals("preconj") && sentence.dominates(verb, t));
        boolean telephone =
                Set.of("speak", "talk", "call", "telephone", "phone").contains(trigger.lemma());
        return separate || (both && telephone);
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
