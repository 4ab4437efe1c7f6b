package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Optional;
import java.util.Set;

/** Words that take back what a verb tells: somebody denies it, wishes it, or nearly does it. */
final class Retraction {
    private static final Set<String> UNREAL = Lexicon.words("unreal-verbs");
    private static final Set<String> ALMOST = Set.of("nearly", "almost");
    private static final Set<String> REPORTS = Lexicon.words("reports");
    private static final Set<String> FALSE = Lexicon.words("false-words");

    private final StatusLexicon lexicon;

    Retraction(StatusLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<StatusReading> read(Sentence sentence, Token verb) {
        return imagined(sentence, verb).or(() -> denied(sentence, verb)).or(() -> missed(sentence, verb));
    }

    private Optional<StatusReading> denied(Sentence sentence, Token verb) {
        return falsehood(sentence, verb)
                .map(t -> Grammar.DENIAL.tells(Factuality.DID_NOT_OCCUR, t))
                .or(() -> denial(sentence, verb));
    }

    /** "Reports that they met are false." */
    private static Optional<Token> falsehood(Sentence sentence, Token verb) {
        boolean that = sentence.children(verb, "mark").anyMatch(t -> t.lemma().equals("that"));
        Optional<Token> judged = sentence.tokens().stream()
                .filter(t -> t.index() > verb.index() && t.label().equals("acomp") && FALSE.contains(t.lemma()))
                .findFirst();
        if (that && judged.isPresent()) {
            return judged;
        }
        if (verb.isRoot()
                || !sentence.token(verb.head()).isNoun()
                || sentence.token(verb.head()).isRoot()) {
            return Optional.empty();
        }
        Token copula = sentence.token(sentence.token(verb.head()).head());
        return sentence.children(copula, "acomp", "attr")
                .filter(t -> copula.lemma().equals("be") && FALSE.contains(t.lemma()))
                .findFirst();
    }

    /** "denied that they met" */
    private Optional<StatusReading> denial(Sentence sentence, Token verb) {
        return denier(sentence, verb).flatMap(above -> lexicon.ofVerb(sentence, above)
                .filter(f -> f.is(Factuality.DID_NOT_OCCUR))
                .map(f -> Syntax.isNegated(sentence, above) ? f.as(Factuality.HYPOTHETICAL) : f));
    }

    /** The verb above what may be denied: "denied that they met", "denied reports that they met". */
    private static Optional<Token> denier(Sentence sentence, Token verb) {
        if (verb.isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(verb.head());
        if (verb.label().equals("ccomp") && above.isVerb()) {
            return Optional.of(above);
        }
        boolean report = above.isNoun()
                && REPORTS.contains(above.lemma())
                && above.label().equals("dobj")
                && sentence.children(verb, "mark", "complm")
                        .anyMatch(t -> t.lemma().equals("that"));
        return report ? Optional.of(sentence.token(above.head())) : Optional.empty();
    }

    /** "wished that they had met", "doubts that they met" */
    private static Optional<StatusReading> imagined(Sentence sentence, Token verb) {
        return verb.label().equals("ccomp")
                        && !verb.isRoot()
                        && UNREAL.contains(sentence.token(verb.head()).lemma())
                ? Optional.of(Grammar.CONDITION.tells(Factuality.HYPOTHETICAL, sentence.token(verb.head())))
                : Optional.empty();
    }

    /** "nearly met", "rather than meet" */
    private static Optional<StatusReading> missed(Sentence sentence, Token verb) {
        if (verb.index() < 2) {
            return Optional.empty();
        }
        Token before = sentence.token(verb.index() - 1);
        return ALMOST.contains(before.lemma())
                        || (before.lemma().equals("than") && StatusReader.isWithout(sentence, before))
                ? Optional.of(Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, before))
                : Optional.empty();
    }
}
