package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the form of a verb and the small words beside it tell of its event: tense, mood, condition, negation. */
final class VerbForm {
    private static final Set<String> WILL = Set.of("will", "shall", "wo", "'ll", "would", "'d");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> HABIT = Lexicon.words("habit-adverbs");

    private VerbForm() {}

    static StatusReading negated(Sentence sentence, Token verb, StatusReading told) {
        Optional<Token> not = Syntax.negation(sentence, verb);
        if (not.isPresent() && isSince(sentence, verb)) {
            // "have not met since May" tells of a meeting in May, not that there is none
            return Grammar.NEGATED_SINCE.tells(Factuality.HYPOTHETICAL, not.get());
        }
        return told.is(Factuality.CANCELLED)
                ? told
                : not.or(() -> nobody(sentence, verb))
                        .map(t -> Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, t))
                        .orElse(told);
    }

    /** "no minister met", "met neither" */
    private static Optional<Token> nobody(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj", "nsubjpass", "dobj")
                .flatMap(t -> sentence.children(t, "det"))
                .filter(t -> t.lemma().equals("no") || t.lemma().equals("neither"))
                .findFirst();
    }

    /** "before they meet again": the present tense of what is still to come. */
    static Optional<StatusReading> ahead(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark", "advmod")
                .filter(t -> verb.pos().equals("VBP") || verb.pos().equals("VBZ"))
                .filter(t -> Set.of("before", "until", "once").contains(t.lemma()))
                .findFirst()
                .map(t -> Grammar.AHEAD.tells(Factuality.PLANNED, t));
    }

    private static boolean isSince(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(t -> t.lemma().equals("since")
                        || sentence.children(t, "mark").anyMatch(m -> m.lemma().equals("since")));
    }

    /** "if they meet", "they often meet": no single meeting is told of. */
    static Optional<StatusReading> supposed(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.index() < verb.index() && CONDITION.contains(t.lemma()))
                .findFirst()
                .or(() -> inversion(sentence, verb))
                .map(t -> Grammar.CONDITION.tells(Factuality.HYPOTHETICAL, t))
                .or(() -> habit(sentence, verb));
    }

    /** "Had she met him, …": the auxiliary stands before the subject of a clause that depends on another. */
    private static Optional<Token> inversion(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux")
                .filter(a -> verb.label().equals("advcl"))
                .filter(a -> Set.of("had", "were", "should").contains(a.form().toLowerCase(Locale.ROOT)))
                .filter(a -> sentence.children(verb, "nsubj").anyMatch(s -> s.index() > a.index()))
                .findFirst();
    }

    private static Optional<StatusReading> habit(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod")
                .filter(t -> HABIT.contains(t.lemma()))
                .filter(t -> verb.pos().equals("VBZ") || verb.pos().equals("VBP"))
                .findFirst()
                .map(t -> Grammar.HABIT.tells(Factuality.HYPOTHETICAL, t));
    }

    /** What the verb's own form tells; empty for infinitives and participles, which take it from above. */
    static Optional<StatusReading> mood(Sentence sentence, Token verb) {
        List<Token> aux = sentence.children(verb, "aux", "auxpass").toList();
        Optional<Token> modal = first(aux, a -> a.pos().equals("MD"));
        if (modal.isPresent()) {
            return modal.map(m -> WILL.contains(m.form().toLowerCase(Locale.ROOT))
                    ? Grammar.FUTURE.tells(Factuality.PLANNED, m)
                    : Grammar.MODAL.tells(Factuality.PROPOSED, m));
        }
        if (first(aux, a -> a.pos().equals("TO")).isPresent()) {
            return Optional.empty();
        }
        return first(aux, a -> a.lemma().equals("have"))
                .map(a -> Grammar.PERFECT_TENSE.tells(Factuality.OCCURRED, a))
                .or(() -> first(aux, a -> a.pos().equals("VBD") || a.pos().equals("VBN"))
                        .map(a -> Grammar.PAST_TENSE.tells(Factuality.OCCURRED, a)))
                .or(() -> first(aux, a -> a.lemma().equals("be") && verb.pos().equals("VBG"))
                        .map(a -> Grammar.PROGRESSIVE.tells(Factuality.ONGOING, a)))
                .or(() -> ownForm(verb, aux));
    }

    private static Optional<StatusReading> ownForm(Token verb, List<Token> aux) {
        Optional<Grammar> form =
                switch (verb.pos()) {
                    case "VBD" -> Optional.of(Grammar.PAST_TENSE);
                    case "VBZ", "VBP" -> Optional.of(Grammar.PRESENT_TENSE);
                    case "VBN" -> Optional.of(Grammar.PARTICIPLE);
                    default -> aux.isEmpty() ? Optional.empty() : Optional.of(Grammar.PRESENT_TENSE);
                };
        return form.map(g -> g.tells(Factuality.OCCURRED, verb));
    }

    private static Optional<Token> first(List<Token> words, Predicate<Token> wanted) {
        return words.stream().filter(wanted).findFirst();
    }
}
