package dev.rapporteur.extract;

import dev.rapporteur.extract.MeetingRule.Slot;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sides of a meeting that a verb tells of: its subject, its object, and those after its prepositions. */
final class VerbSides {
    /** "met her goal": as objects these stand for nobody. */
    private static final Set<String> UNDERTAKINGS = Lexicon.words("undertakings");

    private final PartyReader parties;
    private final PrepositionSides prepositions;

    VerbSides(PartyReader parties, PrepositionSides prepositions) {
        this.parties = parties;
        this.prepositions = prepositions;
    }

    void add(Sentence sentence, Token verb, Set<Slot> slots, Set<Party> found) {
        if (Syntax.objects(sentence, verb).stream()
                .anyMatch(t -> t.pos().equals("WP") && !verb.label().equals("relcl"))) {
            return; // "would not say whom they met"
        }
        if (slots.contains(Slot.OBJECT) && isOfThings(sentence, verb, slots)) {
            return; // "met the criteria", "called for calm"
        }
        if (slots.contains(Slot.SUBJECT)) {
            List<Token> actors = Syntax.subjects(sentence, verb);
            actors.forEach(t -> found.addAll(parties.read(sentence, t)));
            if (actors.isEmpty()) {
                found.addAll(parties.namedBefore(sentence, verb));
            }
        }
        int subjects = found.size();
        if (slots.contains(Slot.OBJECT)) {
            Syntax.objects(sentence, verb).stream()
                    .map(t -> Syntax.antecedent(sentence, verb, t))
                    .filter(t -> !UNDERTAKINGS.contains(t.lemma()))
                    .flatMap(t -> parties.read(sentence, t).stream())
                    .filter(p -> slots.contains(Slot.WITH) || isHuman(p))
                    .forEach(found::add);
        }
        prepositions.add(sentence, verb, slots, found);
        mistaken(sentence, verb).forEach(t -> prepositions.add(sentence, t, slots, found));
        if (found.size() == subjects
                && slots.contains(Slot.OBJECT)
                && Syntax.objects(sentence, verb).isEmpty()) {
            sentence.children(verb, "conj")
                    .flatMap(v -> Syntax.objects(sentence, v).stream())
                    .forEach(t -> found.addAll(parties.read(sentence, t)));
        }
        if (found.size() == subjects) {
            sentence.children(verb, "conj")
                    .filter(Token::isVerb)
                    .forEach(v -> prepositions.add(sentence, v, slots, found));
        }
    }

    /** Whether the verb's object is nobody, or there is none although the verb needs one. */
    private boolean isOfThings(Sentence sentence, Token verb, Set<Slot> slots) {
        if (Syntax.isPassive(sentence, verb)) {
            return false;
        }
        List<Token> objects = Syntax.objects(sentence, verb).stream()
                .map(t -> Syntax.antecedent(sentence, verb, t))
                .toList();
        boolean someone = objects.stream()
                .filter(t -> !UNDERTAKINGS.contains(t.lemma()))
                .flatMap(t -> parties.read(sentence, t).stream())
                .anyMatch(p -> slots.contains(Slot.WITH) || isHuman(p));
        boolean shared = sentence.children(verb, "conj").anyMatch(Token::isVerb); // "hosted and toasted her"
        if (objects.isEmpty() && verb.label().equals("relcl") && !verb.isRoot()) {
            return parties.read(sentence, sentence.token(verb.head())).stream().noneMatch(VerbSides::isHuman)
                    && !slots.contains(Slot.WITH); // "the towns that they visited"
        }
        return objects.isEmpty() ? !slots.contains(Slot.WITH) && !shared : !someone;
    }

    /** Not a country or body: who welcomes these has a party in mind, not people at the door. */
    private static boolean isHuman(Party party) {
        return party.kind() == Party.Kind.PERSON || party.kind() == Party.Kind.GROUP;
    }

    /** The verb, its objects and what is joined to these. */
    private static Stream<Token> objectWords(Sentence sentence, Token verb) {
        Stream<Token> objects =
                Syntax.objects(sentence, verb).stream().flatMap(o -> Syntax.conjuncts(sentence, o).stream());
        return Stream.concat(Stream.of(verb), Stream.concat(objects, mistaken(sentence, verb)));
    }

    /**
     * "needs" in "discussed targets and weapons needs", taken for a verb; a plural is never the subject of one in -s.
     */
    private static Stream<Token> mistaken(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(t -> t.pos().equals("VBZ") && t.label().equals("conj") && t.index() > verb.index())
                .filter(t -> sentence.children(t, "nsubj", "aux").findAny().isEmpty())
                .filter(t -> {
                    Token before = sentence.token(t.index() - 1);
                    return before.pos().equals("NNS") && sentence.dominates(verb, before);
                });
    }

    /**
     * Whether somebody stands right under the verb or its object: not in "discussed plans for the summit with Ana
     * Ruiz".
     */
    boolean isFilled(Sentence sentence, Token verb, Slot slot) {
        return objectWords(sentence, verb)
                .filter(t -> !OtherTalks.isTalks(t))
                .flatMap(t -> Syntax.objectsOf(sentence, t, Set.of(slot.preposition())).stream())
                .anyMatch(t -> parties.read(sentence, t).stream()
                        .anyMatch(p -> p.kind() == Party.Kind.PERSON || !OtherTalks.isTie(sentence, verb, t)));
    }
}
