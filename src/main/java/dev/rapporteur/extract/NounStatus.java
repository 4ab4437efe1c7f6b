package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Optional;
import java.util.Set;

/** Tells how real the event is that a noun names: from its adjectives and clauses, and from what it stands under. */
final class NounStatus {
    private static final Set<String> BEFORE =
            Set.of("before", "ahead", "until", "pending", "prior", "toward", "towards");

    private final StatusLexicon lexicon;
    private final StatusReader verbs;

    NounStatus(StatusLexicon lexicon, StatusReader verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    StatusReading read(Sentence sentence, Token noun, int depth) {
        if (depth > StatusReader.DEEPEST) {
            return StatusReading.UNKNOWN;
        }
        return none(sentence, noun).orElseGet(() -> {
            StatusReading own = lexicon.ofAdjectives(sentence, noun).orElse(StatusReading.UNKNOWN);
            return withSurroundings(sentence, noun, own, depth);
        });
    }

    /** "no meeting"; "announced neither a result nor a meeting" */
    private static Optional<StatusReading> none(Sentence sentence, Token noun) {
        return sentence.children(noun, "det", "neg")
                .filter(t -> t.lemma().equals("no"))
                .findFirst()
                .map(t -> Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, t))
                .or(() -> sentence.children(Syntax.firstConjunct(sentence, noun)).stream()
                        .filter(t -> t.lemma().equals("neither") || t.lemma().equals("nor"))
                        .findFirst()
                        .map(t -> Grammar.NEGATION.tells(Factuality.HYPOTHETICAL, t)));
    }

    private StatusReading withSurroundings(Sentence sentence, Token noun, StatusReading own, int depth) {
        StatusReading relative = sentence.children(noun, "relcl", "acl")
                .filter(v -> v.isVerb() && isToldByRelative(sentence, v))
                .map(v -> asArgument(sentence, v, depth))
                .reduce(StatusReading.UNKNOWN, StatusReading::and);
        StatusReading above = noun.isRoot() ? StatusReading.UNKNOWN : nounAbove(sentence, noun, depth);
        if (own.is(Factuality.OCCURRED)) {
            return above.is(Factuality.CANCELLED) || above.is(Factuality.POSTPONED) ? above : own;
        }
        return own.and(relative).and(above);
    }

    /** "a summit that was to be held in Lisbon": the clause speaks of the event itself. */
    private static boolean isToldByRelative(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj", "nsubjpass")
                        .anyMatch(t -> t.pos().startsWith("W"))
                || (verb.pos().equals("VBN")
                        && sentence.children(verb, "nsubj").findAny().isEmpty());
    }

    private StatusReading nounAbove(Sentence sentence, Token noun, int depth) {
        Token above = sentence.token(noun.head());
        return switch (noun.label()) {
            case "nsubj", "nsubjpass" -> asSubject(sentence, above, depth);
            case "dobj", "attr", "iobj", "oprd" -> asArgument(sentence, above, depth);
            case "pobj" -> nounUnderPreposition(sentence, above, depth);
            default -> above.isVerb() ? verbs.verb(sentence, above, depth + 1) : read(sentence, above, depth + 1);
        };
    }

    /** The event as object of a verb. */
    StatusReading asArgument(Sentence sentence, Token verb, int depth) {
        Optional<StatusReading> told = lexicon.ofVerb(sentence, verb);
        StatusReading clause = verbs.verb(sentence, verb, depth + 1);
        if (told.isPresent()) {
            return clause.is(Factuality.DID_NOT_OCCUR) && !told.get().is(Factuality.DID_NOT_OCCUR)
                    ? clause
                    : told.get();
        }
        return clause;
    }

    /** "The meeting could bring results": not the meeting is possible but the results. */
    private StatusReading asSubject(Sentence sentence, Token verb, int depth) {
        StatusReading told = asArgument(sentence, verb, depth);
        boolean acts = sentence.children(verb, "dobj").findAny().isPresent();
        return told.is(Factuality.PROPOSED)
                        && acts
                        && lexicon.ofVerb(sentence, verb).isEmpty()
                ? told.as(Factuality.PLANNED)
                : told;
    }

    private StatusReading nounUnderPreposition(Sentence sentence, Token prep, int depth) {
        if (prep.isRoot()) {
            return StatusReading.UNKNOWN;
        }
        Token above = sentence.token(prep.head());
        if (BEFORE.contains(prep.lemma()) || BEFORE.contains(above.lemma())) {
            return Grammar.AHEAD.tells(Factuality.PLANNED, BEFORE.contains(prep.lemma()) ? prep : above);
        }
        Optional<StatusReading> result =
                above.isNoun() ? lexicon.ofNoun(above).filter(s -> s.is(Factuality.OCCURRED)) : Optional.empty();
        if (result.isPresent()) {
            return result.get(); // "implement the outcomes from the summit"
        }
        Optional<StatusReading> shunned = verbs.shunned(sentence, prep);
        if (shunned.isPresent()) {
            return shunned.get();
        }
        if (StatusReader.AFTER.contains(prep.lemma())) {
            StatusReading clause = verbs.clauseOf(sentence, above, depth);
            return clause.is(Factuality.PLANNED) || clause.is(Factuality.PROPOSED)
                    ? clause
                    : Grammar.AFTERWARDS.tells(Factuality.OCCURRED, prep);
        }
        if (StatusReader.isWithout(sentence, prep)) {
            return Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, prep);
        }
        if (above.isNoun()) {
            Optional<StatusReading> told = lexicon.ofNoun(above);
            return told.isPresent() ? told.get() : read(sentence, above, depth + 1);
        }
        boolean governed = lexicon.ofVerb(sentence, above).isPresent(); // "was due in Lisbon for talks"
        if (prep.lemma().equals("for") && !governed && StatusReader.MOTION.contains(above.lemma())) {
            return journey(sentence, prep, above, depth);
        }
        if (prep.lemma().equals("for") && governed) {
            return asArgument(sentence, above, depth);
        }
        return Set.of("in", "during", "on").contains(prep.lemma()) && above.isVerb()
                ? verbs.verb(sentence, above, depth + 1)
                : asArgument(sentence, above, depth);
    }

    private StatusReading journey(Sentence sentence, Token prep, Token above, int depth) {
        StatusReading journey = verbs.verb(sentence, above, depth + 1);
        return journey.isActual()
                ? Grammar.PURPOSE.tells(Factuality.PURPOSE, prep)
                : journey.and(Grammar.PURPOSE.tells(Factuality.PLANNED, prep));
    }
}
