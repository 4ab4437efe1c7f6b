package dev.rapporteur.extract;

import dev.rapporteur.model.MeetingClaim.Kind;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what kind of meeting a word tells of, and whether those who talk are in one place. */
final class KindReader {
    private static final Set<String> TOGETHER = Lexicon.words("together-words");
    private static final Set<String> PHONE = Set.of("phone", "telephone", "video", "videoconference", "call");

    private final PlaceReader places;

    KindReader(PlaceReader places) {
        this.places = places;
    }

    /**
     * @param goesOn whether the words may go on about a meeting of the same people: "they also consulted on the storm"
     */
    Kind read(Sentence sentence, Token trigger, MeetingRule rule, boolean goesOn) {
        List<Token> near = sentence.subtree(Syntax.clauseVerb(sentence, trigger).orElse(trigger)).stream()
                .filter(t -> Math.abs(t.index() - trigger.index()) < 10)
                .toList();
        boolean phone = near.stream()
                .anyMatch(t -> PHONE.contains(t.lemma()) && t.isNoun() && !isOfOther(sentence, trigger, t));
        if (phone && !trigger.lemma().equals("visit")) {
            return Kind.CALL;
        }
        if (rule.apart().isPresent()
                && !goesOn
                && isApart(sentence, near)
                && namesBoth(sentence, trigger)
                && places.read(sentence, trigger).isEmpty()) {
            return rule.apart().get();
        }
        return trigger.lemma().toLowerCase(Locale.ROOT).equals("summit") ? Kind.SUMMIT : rule.kind();
    }

    /** "The meeting followed up on the phone call between them": another event that the sentence tells of. */
    private static boolean isOfOther(Sentence sentence, Token trigger, Token phone) {
        if (trigger.isVerb() || phone.equals(trigger) || sentence.dominates(trigger, phone)) {
            return false;
        }
        boolean held = Set.of("dobj", "nsubj", "nsubjpass").contains(trigger.label()); // "held talks by phone"
        return !held
                || Syntax.path(sentence, phone).stream()
                        .anyMatch(t -> t.lemma().equals("call")
                                && t.isNoun()
                                && sentence.children(t, "prep")
                                        .anyMatch(p -> Set.of("between", "with").contains(p.lemma())));
    }

    /** Whether no word tells that those who talk are in one place. */
    private static boolean isApart(Sentence sentence, List<Token> near) {
        return near.stream()
                .noneMatch(t -> (TOGETHER.contains(t.lemma()) && !isNamedBody(sentence, t))
                        || (t.lemma().equals("at")
                                && sentence.children(t, "pobj")
                                        .anyMatch(
                                                o -> o.isProperNoun() || NameFinder.isCapitalized(o)))); // "at the G7"
    }

    /** "an aide of the Harbour Office": that they meet in an office the words do not tell. */
    private static boolean isNamedBody(Sentence sentence, Token token) {
        return token.isProperNoun()
                && token.label().equals("pobj")
                && sentence.token(token.head()).lemma().equals("of");
    }

    /** Not "they also spoke about the storm", which goes on about talks told of before. */
    private static boolean namesBoth(Sentence sentence, Token verb) {
        return Syntax.subjects(sentence, verb).stream()
                .noneMatch(t -> t.pos().startsWith("PRP")
                        || t.pos().equals("CD")
                        || t.pos().equals("NNS"));
    }
}
