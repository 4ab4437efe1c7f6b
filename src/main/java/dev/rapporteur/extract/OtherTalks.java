package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Set;

/**
 * Talks, or ties between countries, that a sentence about a meeting tells of besides: "spoke about his talks with her".
 */
final class OtherTalks {
    private static final Set<String> TALKS = Lexicon.words("talks");
    private static final Set<String> TIES = Lexicon.words("ties");
    private static final Set<String> CONTAINER = Lexicon.words("containers");
    private static final Set<String> TOPIC =
            Set.of("about", "on", "of", "over", "regarding", "concerning", "from", "including");

    private static final Set<String> OCCASION = Set.of("margin", "sideline", "occasion", "fringe");

    private OtherTalks() {}

    /** Whether a preposition under a word belongs to other talks, or to ties, that stand between the two. */
    static boolean claims(Sentence sentence, Token top, Token preposition) {
        if (preposition.isRoot()) {
            return false;
        }
        Token nearest = sentence.token(preposition.head());
        boolean joins = Set.of("between", "among").contains(preposition.lemma());
        if (joins && !nearest.equals(top) && TIES.contains(nearest.lemma())) {
            return true;
        }
        return Syntax.path(sentence, preposition).stream()
                .takeWhile(t -> !t.equals(top))
                .skip(1)
                .filter(t -> t.isNoun() && TALKS.contains(t.lemma()))
                .anyMatch(t -> joins || isToldOf(sentence, t, top));
    }

    /** "his talks", "about talks", "discussed the talks"; not "met for talks", "a round of talks". */
    private static boolean isToldOf(Sentence sentence, Token talks, Token top) {
        if (sentence.children(talks, "poss").findAny().isPresent()) {
            return true;
        }
        List<Token> up = Syntax.path(sentence, talks).stream()
                .takeWhile(t -> !t.equals(top))
                .toList();
        boolean contained = (top.isNoun() && CONTAINER.contains(top.lemma()))
                || up.stream().anyMatch(t -> OCCASION.contains(t.lemma())); // "on the margins of the summit"
        return isInterview(talks)
                || (top.isVerb() && up.size() == 1 && talks.label().equals("dobj"))
                || (!contained && up.stream().anyMatch(t -> Syntax.isPreposition(t) && TOPIC.contains(t.lemma())));
    }

    private static boolean isInterview(Token talks) {
        return talks.lemma().equals("interview");
    }

    /**
     * "discussed relations with Graustark": who stands at the other end of the ties does not take part in the talks.
     */
    static boolean isTie(Sentence sentence, Token top, Token object) {
        return Syntax.path(sentence, object).stream()
                .takeWhile(t -> !t.equals(top))
                .skip(2)
                .limit(1)
                .anyMatch(t -> top.isVerb() && TIES.contains(t.lemma()));
    }

    /** Whether a noun tells of talks. */
    static boolean isTalks(Token noun) {
        return noun.isNoun() && TALKS.contains(noun.lemma());
    }
}
