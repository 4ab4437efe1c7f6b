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
    private static final Set<String> OCCASIONS = Lexicon.words("together-words");
    private static final Set<String> TOPIC = Set.of("about", "on", "over", "regarding", "concerning", "for");
    private static final Set<String> OTHER_TIME = Set.of("before", "after", "ahead", "following");
    private static final Set<String> TITLE_HEADS = Lexicon.words("title-heads");
    private static final Set<String> LEAVING = Set.of("leave", "depart", "fly", "exit");

    private final Gazetteer gazetteer;
    private final PlaceNames names;

    PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new PlaceNames(gazetteer);
    }

    Optional<Worded<String>> read(Sentence sentence, Token event) {
        return read(sentence, event, Share.ALL);
    }

    /** The place of an event that only a share of the words of its sentence tells of. */
    Optional<Worded<String>> read(Sentence sentence, Token event, Share share) {
        Optional<Token> verb = Syntax.clauseVerb(sentence, event);
        List<Token> candidates = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean under = sentence.dominates(event, token);
            boolean beside = verb.isPresent() && isArgument(event, verb.get()) && sentence.dominates(verb.get(), token);
            if ((under || beside) && names.find(sentence, token).isPresent() && stands(sentence, event, token)) {
                candidates.add(token);
            }
        }
        return share.of(candidates, Token::index).stream()
                .min(Comparator.comparingInt(t -> rank(sentence, event, t)))
                .flatMap(t -> worded(sentence, t, "place-of-event"))
                .or(() -> isPurpose(sentence, event) ? destination(sentence, event) : whereClause(sentence, event))
                .or(() -> verb.flatMap(v -> leftAfterwards(sentence, v)));
    }

    /** "before flying out of Lisbon, she was received by …": where one leaves from afterwards. */
    private Optional<Worded<String>> leftAfterwards(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.lemma().equals("before"))
                .flatMap(t -> sentence.children(t, "pcomp"))
                .filter(t -> LEAVING.contains(t.lemma()))
                .flatMap(t -> sentence.subtree(t).stream())
                .filter(t -> Set.of("pobj", "dobj").contains(t.label())
                        && !Set.of("for", "to")
                                .contains(sentence.token(t.head()).lemma()))
                .flatMap(t -> worded(sentence, t, "left-afterwards").stream())
                .findFirst();
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

    private boolean stands(Sentence sentence, Token event, Token place) {
        Token head = nameHead(sentence, place);
        if (head.isRoot() || (!head.equals(place) && sentence.token(head.head()).index() != event.index())) {
            return false;
        }
        Token above = sentence.token(head.head());
        if (head.label().equals("pobj")) {
            return !isOneOfSeveral(sentence, head)
                    && WHERE.contains(above.lemma())
                    && !isTopic(sentence, above, event)
                    && !isAtOtherTime(sentence, above, event)
                    && !isOfActor(sentence, above, event)
                    && !crossesClause(sentence, above, event)
                    && !isOfOther(sentence, above, event);
        }
        boolean before = above.equals(event) && head.index() < event.index();
        return before
                && Set.of("compound", "nmod").contains(head.label())
                && gazetteer.country(PlaceNames.words(sentence, head)).isEmpty();
    }

    /** "farmers in Chile, Peru and Ghana": nobody meets in several places at once. */
    private static boolean isOneOfSeveral(Sentence sentence, Token place) {
        return sentence.children(place, "conj").anyMatch(t -> t.entity().equals("GPE"))
                && sentence.children(place, "cc", "punct").findAny().isPresent();
    }

    /** "spoke about the storms in Lisbon": Lisbon is where the storms are. */
    private static boolean isTopic(Sentence sentence, Token preposition, Token event) {
        return Syntax.path(sentence, preposition).stream()
                .takeWhile(t -> !t.equals(event))
                .skip(1)
                .filter(t -> TOPIC.contains(t.lemma()) && Syntax.isPreposition(t))
                .flatMap(t -> sentence.children(t, "pobj"))
                .anyMatch(t -> !t.entity().equals("DATE") && !OCCASIONS.contains(t.lemma()));
    }

    /** "met ahead of the summit in Lisbon": Lisbon is where the summit is. */
    private static boolean isAtOtherTime(Sentence sentence, Token preposition, Token event) {
        return Syntax.path(sentence, preposition).stream()
                .takeWhile(t -> !t.equals(event))
                .skip(1)
                .anyMatch(t -> OTHER_TIME.contains(t.lemma()) && !t.isVerb());
    }

    /** "Ana Ruiz, a liaison at the White House, met him": where the one works who meets. */
    private static boolean isOfActor(Sentence sentence, Token preposition, Token event) {
        List<Token> up = Syntax.path(sentence, preposition).stream()
                .takeWhile(t -> !t.equals(event))
                .skip(1)
                .toList();
        return up.stream().anyMatch(t -> t.label().startsWith("nsubj"))
                && (up.get(0).isProperNoun()
                        || up.stream().anyMatch(t -> t.label().equals("appos")));
    }

    /** "announced a summit in Lisbon": Lisbon is where the summit is, not where it was announced. */
    private static boolean isOfOther(Sentence sentence, Token preposition, Token event) {
        if (preposition.isRoot()) {
            return false;
        }
        Token above = sentence.token(preposition.head());
        if (!above.equals(event)
                && ((above.isProperNoun() && TITLE_HEADS.contains(above.lemma())) || isPartOfName(sentence, above))) {
            return true;
        }
        if (sentence.dominates(event, preposition)) {
            return false;
        }
        return above.isNoun() && !above.entity().equals("DATE") && !above.equals(event);
    }

    /** "the heads of two of the largest farms in Lisbon": Lisbon is where the farms are. */
    private static boolean isPartOfName(Sentence sentence, Token noun) {
        return noun.isNoun()
                && !noun.isProperNoun()
                && sentence.children(noun, "amod", "nmod").anyMatch(t -> t.pos().equals("JJS"))
                && sentence.token(Math.max(0, noun.head())).lemma().equals("of");
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
        boolean verbBetween = false;
        for (Token token : Syntax.path(sentence, from)) {
            if (up.contains(token)) {
                return verbBetween;
            }
            boolean ofEvent = Set.of("relcl", "acl").contains(token.label()) && token.head() == event.index();
            boolean isName = token.index() > 0 && NameFinder.isCapitalized(token); // "the Coalition to Counter …"
            verbBetween = !ofEvent && (verbBetween || (token.isVerb() && !isName));
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

    /** Where the one who is to meet has gone or is: "went to Lisbon in May to meet her", "was in Lisbon for talks". */
    private Optional<Worded<String>> destination(Sentence sentence, Token event) {
        for (Token above : Syntax.path(sentence, event)) {
            if (!above.equals(event)) {
                Optional<Worded<String>> place = destinationOf(sentence, above);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return whereClause(sentence, event);
    }

    /** The place that "there" stands for, if the word names one. */
    Optional<Worded<String>> named(Sentence sentence, Token token) {
        return worded(sentence, token, "there");
    }

    private Optional<Worded<String>> worded(Sentence sentence, Token place, String rule) {
        return names.find(sentence, place)
                .map(name -> new Worded<>(name, new Cue(Cue.Role.PLACE, PlaceNames.span(sentence, place), rule)));
    }

    /** Where a journey leads. */
    Optional<Worded<String>> destinationOf(Sentence sentence, Token verb) {
        return ends(sentence, verb).stream()
                .flatMap(t -> worded(sentence, t, "destination").stream())
                .findFirst();
    }

    /** The words for where a journey leads, or where somebody is. */
    private static List<Token> ends(Sentence sentence, Token verb) {
        List<Token> ends = new ArrayList<>();
        if (MOTION.contains(verb.lemma())) {
            ends.addAll(Syntax.objectsOf(sentence, verb, Set.of("to", "in", "at")));
            ends.addAll(Syntax.objects(sentence, verb));
        } else if (verb.lemma().equals("be")) {
            ends.addAll(Syntax.objectsOf(sentence, verb, Set.of("in", "at")));
            sentence.children(verb, "acomp")
                    .forEach(
                            t -> ends.addAll(Syntax.objectsOf(sentence, t, Set.of("in", "at")))); // "was due in Lisbon"
        }
        return ends;
    }

    /** "flew to Lisbon, where she met him". */
    private Optional<Worded<String>> whereClause(Sentence sentence, Token event) {
        return Syntax.clauseVerb(sentence, event)
                .filter(v -> sentence.children(v, "advmod", "mark")
                        .anyMatch(t -> t.lemma().equals("where")))
                .flatMap(v -> sentence.tokens().stream()
                        .filter(t -> t.index() < v.index() && !sentence.dominates(v, t))
                        .flatMap(t -> worded(sentence, t, "where-clause").stream())
                        .reduce((a, b) -> b));
    }
}
