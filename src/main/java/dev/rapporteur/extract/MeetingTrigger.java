package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a word speaks of people coming together, or only looks like it: "a call for reform", "met in the
 * final".
 */
final class MeetingTrigger {
    private static final List<MeetingRule> RULES = RuleFile.rules("meetings.yml", MeetingRule.class);
    private static final Set<String> TITLE_HEADS = Lexicon.words("title-heads");
    private static final Set<String> DEEDS = Lexicon.words("deeds");
    private static final Set<String> SITTINGS = Lexicon.words("sittings");
    private static final Set<String> CONTESTS = Lexicon.words("contests");
    private static final Set<String> STAGES = Lexicon.words("stages");
    private static final Set<String> ADDRESSING = Set.of("speak", "talk");

    private MeetingTrigger() {}

    static List<MeetingRule> rules() {
        return RULES;
    }

    /** Whether the word tells of a meeting as the rule says. */
    static boolean isToldBy(Sentence sentence, Token token, MeetingRule rule) {
        boolean word = token.isVerb()
                ? rule.verbs().stream().anyMatch(v -> isVerb(sentence, token, v))
                : token.isNoun() && rule.nouns().contains(token.lemma()) && isEventNoun(sentence, token);
        boolean needed = word
                && (rule.needs().isEmpty()
                        || sentence.subtree(token).stream().anyMatch(t -> isNeeded(sentence, t, rule)));
        boolean lacking = rule.lacks().stream()
                .noneMatch(l -> sentence.children(token, l).findAny().isPresent());
        return word
                && needed
                && lacking
                && !isPurposeOfMeeting(sentence, token)
                && !isAppeal(sentence, token)
                && !isContest(sentence, token)
                && !isPublicSpeech(sentence, token)
                && !isOfTitle(sentence, token);
    }

    /** Whether the word, or the two words that end with it, are among those that the rule needs. */
    private static boolean isNeeded(Sentence sentence, Token token, MeetingRule rule) {
        String before =
                token.index() == 0 ? "" : sentence.token(token.index() - 1).lemma();
        return rule.needs().contains(token.lemma()) || rule.needs().contains(before + " " + token.lemma());
    }

    /** "met to discuss the harvest with experts", "met to continue the talks": one meeting, told by its first verb. */
    private static boolean isPurposeOfMeeting(Sentence sentence, Token token) {
        Token verb = Syntax.firstConjunct(
                sentence, Syntax.clauseVerb(sentence, token).orElse(token));
        boolean purpose = verb.label().equals("advcl")
                && !verb.isRoot()
                && sentence.children(verb, "aux").anyMatch(t -> t.pos().equals("TO"));
        return purpose
                && RULES.stream()
                        .flatMap(r -> r.verbs().stream())
                        .anyMatch(v -> isVerb(sentence, sentence.token(verb.head()), v));
    }

    /** "Meeting Coordinator Ana Ruiz" */
    private static boolean isOfTitle(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return NameFinder.isCapitalized(token)
                && next < sentence.size()
                && NameFinder.isCapitalized(sentence.token(next))
                && TITLE_HEADS.contains(sentence.token(next).lemma());
    }

    /** "her call for reform", "her call for the council to meet" */
    private static boolean isAppeal(Sentence sentence, Token token) {
        return token.isNoun()
                && token.lemma().equals("call")
                && (sentence.children(token).stream().anyMatch(t -> t.lemma().equals("for"))
                        || isForDeeds(sentence, token)
                        || sentence.children(token, "acl", "advcl")
                                .flatMap(v -> sentence.children(v, "mark"))
                                .anyMatch(t -> t.lemma().equals("for")));
    }

    /** "a call to action", "a call to reform the council" */
    private static boolean isForDeeds(Sentence sentence, Token call) {
        return sentence.children(call, "acl")
                        .flatMap(v -> sentence.children(v, "aux"))
                        .anyMatch(t -> t.pos().equals("TO"))
                || Syntax.objectsOf(sentence, call, Set.of("to")).stream().anyMatch(t -> DEEDS.contains(t.lemma()));
    }

    private static boolean isVerb(Sentence sentence, Token token, String verb) {
        int space = verb.indexOf(' ');
        String word = space < 0 ? verb : verb.substring(0, space);
        String particle = verb.substring(space + 1);
        return token.lemma().equals(word)
                && (space < 0
                        || sentence.children(token).stream()
                                .anyMatch(t -> t.lemma().equals(particle)));
    }

    /** One gives "a talk"; two hold "talks", and after these "the next round". */
    private static boolean isEventNoun(Sentence sentence, Token token) {
        if (token.lemma().equals("round")) {
            return isFurther(sentence, token)
                    && sentence.children(token, "prep").noneMatch(t -> t.lemma().equals("of"));
        }
        if (token.lemma().equals("session")
                && sentence.children(token).stream().anyMatch(t -> SITTINGS.contains(t.lemma()))) {
            return false; // "the legislative session"
        }
        return !token.lemma().equals("talk")
                || token.pos().equals("NNS")
                || token.pos().equals("NNPS");
    }

    /** "will meet in the final": teams and players do. */
    private static boolean isContest(Sentence sentence, Token token) {
        return token.isVerb()
                && Syntax.objectsOf(sentence, token, Set.of("in")).stream()
                        .anyMatch(t -> CONTESTS.contains(t.lemma()) || isRoundOfContest(sentence, t));
    }

    /** "in the second round", but not "in the second round of talks" */
    private static boolean isRoundOfContest(Sentence sentence, Token noun) {
        return noun.lemma().equals("round")
                && sentence.children(noun, "prep").noneMatch(t -> t.lemma().equals("of"));
    }

    /** Whether the verb can tell that somebody speaks to those who listen. */
    static boolean isAddressing(Token token) {
        return token.isVerb() && ADDRESSING.contains(token.lemma());
    }

    /** "spoke at the rally", "spoke at the dinner, among others": each to those who listened. */
    private static boolean isPublicSpeech(Sentence sentence, Token token) {
        if (!isAddressing(token)) {
            return false;
        }
        boolean partner =
                !Syntax.objectsOf(sentence, token, Set.of("with", "to")).isEmpty();
        boolean others = Syntax.objectsOf(sentence, token, Set.of("among")).stream()
                .anyMatch(t -> t.lemma().equals("other"));
        return !partner
                && (others
                        || Syntax.objectsOf(sentence, token, Set.of("at")).stream()
                                .anyMatch(t -> STAGES.contains(t.lemma())));
    }

    /** "a second meeting" after one told of before, and nobody named: of the same people. */
    static boolean isFurther(Sentence sentence, Token trigger) {
        return trigger.isNoun()
                && sentence.children(trigger).stream()
                        .filter(t -> t.index() < trigger.index())
                        .anyMatch(t -> Set.of(
                                        "second", "third", "another", "next", "further", "follow", "followup", "new")
                                .contains(t.lemma()));
    }
}
