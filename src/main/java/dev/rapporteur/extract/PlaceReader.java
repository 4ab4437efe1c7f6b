package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where an event is said to take place: "in Lisbon", "at the White House", "the Lisbon summit", "flew to Lisbon
 * to meet".
 */
final class PlaceReader {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside");
    private static final Set<String> MOTION = Lexicon.words("journeys");
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final Gazetteer gazetteer;

    PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Optional<Worded<String>> read(Sentence sentence, Token event) {
        Optional<Token> verb = Syntax.clauseVerb(sentence, event);
        List<Token> candidates = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean under = sentence.dominates(event, token);
            boolean beside = verb.isPresent() && isArgument(event, verb.get()) && sentence.dominates(verb.get(), token);
            if ((under || beside) && isPlace(sentence, token) && stands(sentence, event, token)) {
                candidates.add(token);
            }
        }
        return candidates.stream()
                .min(Comparator.comparingInt(t -> rank(sentence, event, t)))
                .map(t -> worded(sentence, t, "place-of-event"))
                .or(() -> isPurpose(sentence, event) ? destination(sentence, event) : whereClause(sentence, event));
    }

    /** Whether what stands beside the verb can say where the event is: not for "after talks, she flew to Lisbon". */
    private static boolean isArgument(Token event, Token verb) {
        return event.equals(verb)
                || (event.head() == verb.index()
                        && Set.of("dobj", "nsubj", "nsubjpass", "attr").contains(event.label()));
    }

    private static int rank(Sentence sentence, Token event, Token place) {
        int gap = Math.abs(event.index() - place.index());
        return sentence.dominates(event, place) ? gap : 100 + gap;
    }

    private boolean isPlace(Sentence sentence, Token token) {
        return PLACES.contains(token.entity())
                || (token.isProperNoun() && !token.entity().equals("PERSON") && isSeat(sentence, token));
    }

    /** A building that a government is named by: one can meet there. */
    private boolean isSeat(Sentence sentence, Token token) {
        String words = name(sentence, token);
        return gazetteer.metonym(words).isPresent()
                || gazetteer.countryOfPlace(words).isPresent();
    }

    private boolean stands(Sentence sentence, Token event, Token place) {
        Token head = nameHead(sentence, place);
        if (head.isRoot() || (!head.equals(place) && sentence.token(head.head()).index() != event.index())) {
            return false;
        }
        Token above = sentence.token(head.head());
        if (head.label().equals("pobj")) {
            return WHERE.contains(above.lemma())
                    && !crossesClause(sentence, above, event)
                    && !isOfOther(sentence, above, event);
        }
        boolean before = above.equals(event) && head.index() < event.index();
        return before
                && Set.of("compound", "nmod").contains(head.label())
                && gazetteer.country(name(sentence, head)).isEmpty();
    }

    /** "announced a summit in Lisbon": Lisbon is where the summit is, not where it was announced. */
    private static boolean isOfOther(Sentence sentence, Token preposition, Token event) {
        if (preposition.isRoot() || sentence.dominates(event, preposition)) {
            return false;
        }
        Token above = sentence.token(preposition.head());
        return above.isNoun() && !above.entity().equals("DATE") && !above.equals(event);
    }

    private static Token nameHead(Sentence sentence, Token token) {
        Token head = token;
        while (!head.isRoot()
                && sentence.token(head.head()).entity().equals(head.entity())
                && sentence.token(head.head()).index() == head.index() + 1
                && head.label().equals("compound")) {
            head = sentence.token(head.head());
        }
        return head;
    }

    private static boolean crossesClause(Sentence sentence, Token from, Token event) {
        List<Token> up = Syntax.path(sentence, event);
        for (Token token : Syntax.path(sentence, from)) {
            if (up.contains(token)) {
                return false;
            }
            boolean ofEvent = Set.of("relcl", "acl").contains(token.label()) && token.head() == event.index();
            if (token.isVerb() && !ofEvent) {
                return true;
            }
        }
        return true;
    }

    /** "to meet her", "for a meeting": what somebody goes somewhere for. */
    private static boolean isPurpose(Sentence sentence, Token event) {
        return event.isVerb()
                ? sentence.children(event, "aux").anyMatch(t -> t.pos().equals("TO"))
                        || event.pos().equals("VBG")
                        || event.label().equals("conj") // "flew to Lisbon and met her"
                : !event.isRoot()
                        && (sentence.token(event.head()).lemma().equals("for")
                                || event.label().equals("dobj"));
    }

    /** Where the one who is to meet has gone: "went to Lisbon in May to meet her". */
    private Optional<Worded<String>> destination(Sentence sentence, Token event) {
        for (Token above : Syntax.path(sentence, event)) {
            if (!above.equals(event) && MOTION.contains(above.lemma())) {
                List<Token> ends = new ArrayList<>(Syntax.objectsOf(sentence, above, Set.of("to", "in", "at")));
                ends.addAll(Syntax.objects(sentence, above));
                Optional<Worded<String>> place = ends.stream()
                        .filter(t -> isPlace(sentence, t))
                        .map(t -> worded(sentence, t, "destination"))
                        .findFirst();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return whereClause(sentence, event);
    }

    /** "flew to Lisbon, where she met him". */
    private Optional<Worded<String>> whereClause(Sentence sentence, Token event) {
        return Syntax.clauseVerb(sentence, event)
                .filter(v -> sentence.children(v, "advmod", "mark")
                        .anyMatch(t -> t.lemma().equals("where")))
                .flatMap(v -> sentence.tokens().stream()
                        .filter(t -> t.index() < v.index() && isPlace(sentence, t) && !sentence.dominates(v, t))
                        .reduce((a, b) -> b))
                .map(t -> worded(sentence, t, "where-clause"));
    }

    private static Worded<String> worded(Sentence sentence, Token place, String rule) {
        return new Worded<>(
                name(sentence, place), new Cue(Cue.Role.PLACE, Sentence.spanOf(words(sentence, place)), rule));
    }

    private static String name(Sentence sentence, Token token) {
        List<Token> words = words(sentence, token);
        return NameFinder.text(
                        sentence,
                        words.get(0).index(),
                        words.get(words.size() - 1).index() + 1)
                .replaceFirst("^[Tt]he ", "")
                .replaceFirst("['’]s$", "");
    }

    /** The whole name that the word is part of. */
    private static List<Token> words(Sentence sentence, Token token) {
        int from = token.index();
        int to = token.index() + 1;
        while (from > 0 && isSameName(sentence.token(from - 1), sentence.token(from))) {
            from--;
        }
        while (to < sentence.size() && isSameName(sentence.token(to - 1), sentence.token(to))) {
            to++;
        }
        return sentence.tokens().subList(from, to);
    }

    private static boolean isSameName(Token left, Token right) {
        return left.entity().equals(right.entity())
                && !left.entity().isEmpty()
                && !right.beginsEntity()
                && !right.pos().equals("POS");
    }
}
