package dev.rapporteur.extract;

import dev.rapporteur.extract.MeetingRule.Slot;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Set;

/** Reads the sides of a meeting that stand after a preposition: "with Ana Ruiz", "between Ana Ruiz and Tom Okafor". */
final class PrepositionSides {
    private final PartyReader parties;

    PrepositionSides(PartyReader parties) {
        this.parties = parties;
    }

    void add(Sentence sentence, Token top, Set<Slot> slots, Set<Party> found) {
        for (Slot slot : List.of(Slot.BETWEEN, Slot.WITH, Slot.TO, Slot.AMONG, Slot.OF, Slot.BY)) {
            if (slots.contains(slot)) {
                List<Token> objects = objectsUnder(sentence, top, slot.preposition());
                boolean told = objects.stream().anyMatch(o -> !OtherTalks.isTie(sentence, top, o));
                for (Token object : objects) {
                    boolean tie =
                            OtherTalks.isTie(sentence, top, object); // "spoke with her about the dispute with him"
                    parties.read(sentence, object).stream()
                            .filter(p -> !tie || (p.kind() == Party.Kind.PERSON && !told))
                            .filter(p -> (slot != Slot.TO && slot != Slot.OF && slot != Slot.BY)
                                    || p.kind() != Party.Kind.ORGANIZATION)
                            .filter(p -> slot != Slot.TO || p.kind() == Party.Kind.PERSON)
                            .forEach(found::add);
                }
            }
        }
    }

    /**
     * Objects of a preposition anywhere under a word, since parsers often hang "with" on the nearest noun, but not
     * inside another clause or inside another such phrase.
     */
    private static List<Token> objectsUnder(Sentence sentence, Token top, String preposition) {
        return sentence.tokens().stream()
                .filter(t -> t.lemma().equals(preposition) && !t.equals(top) && sentence.dominates(top, t))
                .filter(t -> isOwn(sentence, top, t, preposition) && !isAtSide(sentence, t))
                .flatMap(t -> Syntax.objectsOf(sentence, sentence.token(t.head()), Set.of(preposition)).stream()
                        .filter(o -> o.head() == t.index()))
                .toList();
    }

    /** "with Ana Ruiz, then with Tom Okafor" */
    static boolean isGoingOn(Sentence sentence, Token preposition) {
        return preposition.lemma().equals("with")
                && preposition.index() > 0
                && Set.of("then", "later", "afterwards")
                        .contains(sentence.token(preposition.index() - 1).lemma());
    }

    /** "with Ana Ruiz at his side": who stands by. */
    private static boolean isAtSide(Sentence sentence, Token preposition) {
        List<Token> phrase = sentence.subtree(preposition);
        int end = phrase.get(phrase.size() - 1).index() + 1;
        return preposition.lemma().equals("with")
                && sentence.tokens().stream()
                        .anyMatch(t -> t.index() < end + 3
                                && t.index() > preposition.index()
                                && t.lemma().equals("side")
                                && sentence.children(t, "poss").findAny().isPresent());
    }

    private static boolean isOwn(Sentence sentence, Token top, Token preposition, String lemma) {
        boolean near = Set.of("with", "between", "among").contains(lemma);
        if (OtherTalks.claims(sentence, top, preposition)) {
            return false;
        }
        for (Token token : Syntax.path(sentence, preposition)) {
            if (token.equals(top)) {
                return true;
            }
            if (token.equals(preposition)) {
                continue;
            }
            if (isGoingOn(sentence, preposition)) {
                return true;
            }
            if (!near
                    || token.isVerb()
                    || Set.of("with", "between", "among").contains(token.lemma())
                    || isSubject(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSubject(Token token) {
        return token.label().startsWith("nsubj");
    }
}
