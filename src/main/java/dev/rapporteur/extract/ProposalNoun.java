package dev.rapporteur.extract;

import dev.rapporteur.extract.ProposalRule.Use;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A noun that may name a proposal, with the words before it. */
record ProposalNoun(Sentence sentence, Token noun) {
    private static final Pattern POINTS =
            Pattern.compile("(?:^|[- ])((?:\\p{L}+ty ?- ?)?(?:\\d{1,3}|\\p{L}+)) ?(?:- ?)?point\\b");
    private static final Set<String> OUTCOME = Lexicon.words("outcome-adjectives");
    private static final Set<String> CONFLICT = Lexicon.words("conflicts");

    static boolean isNamed(Token token) {
        return token.isNoun() && ProposalWords.has(Use.NAME, ProposalRule::nouns, token.lemma());
    }

    /**
     * A plan of peace or trade, a resolution, or one that somebody puts forward; "plans to" do something are mere
     * intentions, and a charity's initiative is an undertaking.
     */
    boolean isOfPublicInterest() {
        boolean single = noun.pos().equals("NN") || noun.pos().equals("NNP");
        boolean formal = ProposalWords.has(Use.NAME, ProposalRule::formal, noun.lemma());
        return single && !isOutcome() && (formal || isTopical());
    }

    /** "a peaceful resolution", "the resolution of the conflict" is an end, not a text. */
    private boolean isOutcome() {
        return noun.lemma().equals("resolution")
                && (sentence.children(noun).stream().anyMatch(t -> OUTCOME.contains(t.lemma()))
                        || Syntax.objectsOf(sentence, noun, Set.of("of", "to")).stream()
                                .anyMatch(t -> CONFLICT.contains(t.lemma())));
    }

    private boolean isTopical() {
        boolean before = sentence.children(noun).stream()
                .filter(t -> t.index() < noun.index())
                .anyMatch(t -> isTopic(t.form().toLowerCase(Locale.ROOT)));
        boolean after = Syntax.objectsOf(sentence, noun, Set.of("for")).stream().anyMatch(t -> isTopic(t.lemma()));
        boolean ends = sentence.children(noun, "acl")
                .flatMap(v -> sentence.children(v, "dobj"))
                .anyMatch(t -> CONFLICT.contains(t.lemma())); // "a plan to end the war"
        return before || after || ends;
    }

    private static boolean isTopic(String word) {
        return ProposalWords.has(Use.NAME, ProposalRule::topics, word);
    }

    String label() {
        int from = noun.index();
        while (from > 0 && isOfLabel(sentence.token(from - 1))) {
            from--;
        }
        return NameFinder.text(sentence, from, noun.index() + 1);
    }

    private boolean isOfLabel(Token token) {
        return sentence.dominates(noun, token)
                && !Set.of("DT", "PRP$", "POS", "CC", ",", "IN", "WDT", "VBZ", "VBD", "\"")
                        .contains(token.pos())
                && sentence.children(token).stream().noneMatch(t -> t.pos().equals("POS"));
    }

    OptionalInt points() {
        Matcher found = POINTS.matcher(label());
        return found.find() ? NumberWords.parse(found.group(1).replace(" ", "")) : ofPoints();
    }

    /** "a plan of five points" */
    private OptionalInt ofPoints() {
        return Syntax.objectsOf(sentence, noun, Set.of("of", "with", "in")).stream()
                .filter(t -> t.lemma().equals("point"))
                .flatMap(t -> sentence.children(t, "nummod", "nmod", "amod"))
                .map(t -> NumberWords.parse(t.form()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
