package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a ClearNLP dependency tree as grammar: who is the subject of a verb, also when the verb stands in an
 * infinitive, a participle or a relative clause; what stands after a preposition; what is joined by "and".
 */
final class Syntax {
    /** Verbs whose object, not subject, is to do what the infinitive says: "urged them to meet". */
    private static final Set<String> OBJECT_CONTROL = Lexicon.words("object-control");

    private static final Set<String> KEEPING = Lexicon.words("keeping-verbs");

    /** What a person undertakes for what the infinitive after it says: "her trip to meet him". */
    private static final Set<String> JOURNEYS = Set.of("trip", "visit", "journey", "tour", "travel", "plan");

    /** What is given to somebody who is then to do what the infinitive after it says. */
    private static final Set<String> INVITATIONS = Set.of("invitation", "request", "appeal", "call", "order");

    private static final int DEEPEST_CLIMB = 12;

    private Syntax() {}

    static Optional<Token> head(Sentence sentence, Token token) {
        return token.isRoot() ? Optional.empty() : Optional.of(sentence.token(token.head()));
    }

    /** The word above; of an auxiliary, the verb that it helps ("had been due to meet"). */
    static Token governor(Sentence sentence, Token token) {
        Token head = sentence.token(token.head());
        return head.label().startsWith("aux") && head.head() > token.head() ? sentence.token(head.head()) : head;
    }

    /** The word and all that is joined to it by "and", "or" or a comma, in order. */
    static List<Token> conjuncts(Sentence sentence, Token first) {
        List<Token> found = new ArrayList<>(List.of(first));
        for (int i = 0; i < found.size(); i++) {
            sentence.children(found.get(i), "conj").forEach(found::add);
        }
        return found;
    }

    /** The first of the words that the given one is joined to. */
    static Token firstConjunct(Sentence sentence, Token token) {
        Token first = token;
        while (first.label().equals("conj") && !first.isRoot()) {
            first = sentence.token(first.head());
        }
        return first;
    }

    static Optional<Token> child(Sentence sentence, Token head, String... labels) {
        return sentence.children(head, labels).findFirst();
    }

    static boolean isNegated(Sentence sentence, Token token) {
        return negation(sentence, token).isPresent();
    }

    /** The word that negates another. */
    static Optional<Token> negation(Sentence sentence, Token token) {
        return sentence.children(token, "neg").findFirst().or(() -> sentence.children(token, "advmod", "det")
                .filter(t -> Set.of("never", "no", "neither").contains(t.lemma()))
                .findFirst());
    }

    /** Objects of the given prepositions under a word: "talks with A and B" gives A, not B. */
    static List<Token> objectsOf(Sentence sentence, Token head, Set<String> prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token prep : sentence.children(head)) {
            if (isPreposition(prep) && prepositions.contains(prep.lemma())) {
                collectObjects(sentence, prep, prepositions, found);
            }
        }
        return found;
    }

    private static void collectObjects(Sentence sentence, Token prep, Set<String> prepositions, List<Token> found) {
        sentence.children(prep, "pobj", "dobj").forEach(found::add);
        sentence.children(prep, "conj", "prep") // "with and for A", "along with A"
                .filter(p -> isPreposition(p) && prepositions.contains(p.lemma()))
                .forEach(p -> collectObjects(sentence, p, prepositions, found));
    }

    static boolean isPreposition(Token token) {
        return token.pos().equals("IN")
                || token.pos().equals("TO")
                || token.label().equals("prep")
                || token.label().equals("agent");
    }

    static List<Token> objects(Sentence sentence, Token verb) {
        return sentence.children(verb, "dobj", "iobj", "dative")
                .filter(t -> !isPreposition(t))
                .toList();
    }

    static boolean isPassive(Sentence sentence, Token verb) {
        return verb.pos().equals("VBN")
                && (sentence.children(verb, "auxpass", "nsubjpass").findAny().isPresent()
                        || (Set.of("acl", "relcl").contains(verb.label())
                                && sentence.children(verb, "aux", "nsubj")
                                        .findAny()
                                        .isEmpty()));
    }

    /** Who does what the verb says; of a passive verb, to whom it is done. Empty where the tree does not tell. */
    static List<Token> subjects(Sentence sentence, Token verb) {
        return subjects(sentence, verb, 0);
    }

    private static List<Token> subjects(Sentence sentence, Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj", "nsubjpass")
                .filter(t -> !t.lemma().equals("there"))
                .map(t -> antecedent(sentence, verb, t))
                .toList();
        if (!own.isEmpty() || verb.isRoot() || depth > DEEPEST_CLIMB) {
            return own;
        }
        Token governor = governor(sentence, verb);
        return switch (verb.label()) {
            case "xcomp", "ccomp", "oprd" -> {
                List<Token> between = between(sentence, verb, governor);
                yield between.isEmpty() ? controller(sentence, governor, depth) : between;
            }
            case "conj" ->
                governor.isVerb() || governor.pos().equals("MD") ? subjects(sentence, governor, depth + 1) : List.of();
            case "acl" ->
                governor.isVerb() ? subjects(sentence, governor, depth + 1) : ofNoun(sentence, verb, governor, depth);
            case "relcl" -> governor.isNoun() ? List.of(governor) : List.of();
            case "advcl", "dep", "parataxis", "npadvmod" ->
                governor.isVerb() ? subjects(sentence, governor, depth + 1) : List.of();
            case "pcomp" -> ofPreposition(sentence, governor, depth);
            default -> List.of();
        };
    }

    /** "agreed for their aides to meet": who is to; "discussed her trip to meet him": whose trip it is. */
    private static List<Token> between(Sentence sentence, Token verb, Token governor) {
        Optional<Token> to = sentence.children(firstConjunct(sentence, verb), "aux")
                .filter(t -> t.pos().equals("TO"))
                .findFirst();
        if (to.isEmpty() || !governor.isVerb()) {
            return List.of();
        }
        List<Token> named = objectsOf(sentence, governor, Set.of("for")).stream()
                .filter(t -> t.index() == to.get().index() - 1)
                .toList();
        return named.isEmpty()
                ? objects(sentence, governor).stream()
                        .filter(t -> JOURNEYS.contains(t.lemma())
                                && t.index() < to.get().index())
                        .flatMap(t -> sentence.children(t, "poss"))
                        .toList()
                : named;
    }

    private static List<Token> controller(Sentence sentence, Token governor, int depth) {
        if (OBJECT_CONTROL.contains(governor.lemma()) && !isPassive(sentence, governor)) {
            List<Token> objects = objects(sentence, governor);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        if (governor.isNoun()) {
            return ofNoun(sentence, governor, governor, depth);
        }
        return governor.isVerb()
                ? subjects(sentence, governor, depth + 1)
                : subjectAbove(sentence, governor, depth + 1); // "due to meet"
    }

    /** The subject of a clause under a noun: "officials visiting Oslo", "his plan to meet", "on a mission to meet". */
    private static List<Token> ofNoun(Sentence sentence, Token clause, Token noun, int depth) {
        boolean infinitive =
                sentence.children(clause, "aux").anyMatch(t -> t.pos().equals("TO"));
        if (!infinitive && !clause.equals(noun)) {
            return List.of(noun);
        }
        List<Token> invited = infinitive && INVITATIONS.contains(noun.lemma()) ? addressees(sentence, noun) : List.of();
        if (!invited.isEmpty()) {
            return invited;
        }
        List<Token> owner = sentence.children(noun, "poss").toList();
        return owner.isEmpty() ? subjectAbove(sentence, noun, depth + 1) : owner;
    }

    /** "delivered an invitation from Ana Ruiz to Tom Okafor to attend": he is to attend, not who delivers it. */
    private static List<Token> addressees(Sentence sentence, Token invitation) {
        List<Token> own = objectsOf(sentence, invitation, Set.of("to", "for"));
        Optional<Token> verb = head(sentence, invitation).filter(Token::isVerb);
        return own.isEmpty()
                ? verb.map(v -> objectsOf(sentence, v, Set.of("to"))).orElse(List.of())
                : own;
    }

    private static List<Token> ofPreposition(Sentence sentence, Token prep, int depth) {
        if (prep.isRoot()) {
            return List.of();
        }
        Token governor = sentence.token(prep.head());
        if (governor.isVerb()) {
            List<Token> kept = prep.lemma().equals("from") && KEEPING.contains(governor.lemma())
                    ? objects(sentence, governor) // "prevented her from meeting him"
                    : List.of();
            return kept.isEmpty() ? subjects(sentence, governor, depth + 1) : kept;
        }
        return governor.isNoun()
                ? ofNoun(sentence, governor, governor, depth)
                : subjectAbove(sentence, governor, depth + 1);
    }

    /** The subject of the nearest verb above a word. */
    static List<Token> subjectAbove(Sentence sentence, Token token) {
        return subjectAbove(sentence, token, 0);
    }

    private static List<Token> subjectAbove(Sentence sentence, Token token, int depth) {
        Token at = token;
        for (int i = 0; i < DEEPEST_CLIMB && !at.isRoot(); i++) {
            at = sentence.token(at.head());
            if (at.isVerb()) {
                return depth > DEEPEST_CLIMB ? List.of() : subjects(sentence, at, depth + 1);
            }
        }
        return List.of();
    }

    /** The noun that "who", "which" or "that" stands for; other words stand for themselves. */
    static Token antecedent(Sentence sentence, Token verb, Token pronoun) {
        boolean relative = pronoun.pos().startsWith("W");
        Token top = firstConjunct(sentence, verb);
        for (int i = 0; relative && i < DEEPEST_CLIMB && !top.isRoot(); i++) {
            if (top.label().equals("relcl")) {
                Token noun = sentence.token(top.head());
                return noun;
            }
            top = sentence.token(top.head());
        }
        return pronoun;
    }

    /** The nearest verb above a word, or the word itself if it is one. */
    static Optional<Token> clauseVerb(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < DEEPEST_CLIMB; i++) {
            if (at.isVerb()) {
                return Optional.of(at);
            }
            if (at.isRoot()) {
                break;
            }
            at = sentence.token(at.head());
        }
        return Optional.empty();
    }

    /** The word and everything above it, upwards. */
    static List<Token> path(Sentence sentence, Token token) {
        Set<Token> path = new LinkedHashSet<>(List.of(token));
        Token at = token;
        while (!at.isRoot() && path.size() <= DEEPEST_CLIMB) {
            at = sentence.token(at.head());
            if (!path.add(at)) {
                break;
            }
        }
        return List.copyOf(path);
    }
}
