package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells how real a sentence makes an event: from tense, mood and negation of its own verb, and from the verbs, nouns
 * and prepositions above it ("was scheduled to meet", "canceled a planned meeting", "if they meet", "after talks").
 */
final class StatusReader {
    private static final int DEEPEST = 8;
    private static final Set<String> WILL = Set.of("will", "shall", "wo", "'ll", "would", "'d");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> AFTER =
            Set.of("after", "following", "since", "from", "amid", "during", "upon", "despite", "at");
    private static final Set<String> BEFORE =
            Set.of("before", "ahead", "until", "pending", "prior", "toward", "towards");
    private static final Set<String> WITHOUT = Set.of("without", "instead", "rather");
    private static final Set<String> SHORT = Set.of("short of", "close to");
    private static final Set<String> MOTION = Lexicon.words("motion-verbs");
    private static final Set<String> RANKING = Set.of("first", "last", "latest", "only", "most", "second", "third");
    private static final Set<String> HABIT = Lexicon.words("habit-adverbs");

    private static final Set<String> UNREAL = Lexicon.words("unreal-verbs");
    private static final Set<String> ALMOST = Set.of("nearly", "almost");
    private static final Set<String> FALSE = Lexicon.words("false-words");

    private final StatusLexicon lexicon;

    StatusReader(StatusLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How real the event is that the given verb or noun tells of, and what tells so. */
    StatusReading read(Sentence sentence, Token event) {
        Token end = sentence.token(sentence.size() - 1);
        if (end.form().equals("?")) {
            return Grammar.QUESTION.tells(Factuality.HYPOTHETICAL, end);
        }
        return event.isVerb() ? verb(sentence, event, 0) : noun(sentence, event, 0);
    }

    private StatusReading verb(Sentence sentence, Token verb, int depth) {
        if (depth > DEEPEST) {
            return StatusReading.UNKNOWN;
        }
        return supposed(sentence, verb)
                .or(() -> imagined(sentence, verb))
                .or(() -> denied(sentence, verb))
                .or(() -> missed(sentence, verb))
                .orElseGet(() -> negated(sentence, verb, told(sentence, verb, depth)));
    }

    private StatusReading told(Sentence sentence, Token verb, int depth) {
        return ahead(sentence, verb).or(() -> mood(sentence, verb)).orElseGet(() -> fromAbove(sentence, verb, depth));
    }

    private static StatusReading negated(Sentence sentence, Token verb, StatusReading told) {
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
    private static Optional<StatusReading> ahead(Sentence sentence, Token verb) {
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
    private static Optional<StatusReading> supposed(Sentence sentence, Token verb) {
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
        return verb.label().equals("ccomp") && !verb.isRoot()
                ? lexicon.ofVerb(sentence, sentence.token(verb.head())).filter(f -> f.is(Factuality.DID_NOT_OCCUR))
                : Optional.empty();
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
        return ALMOST.contains(before.lemma()) || (before.lemma().equals("than") && isWithout(sentence, before))
                ? Optional.of(Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, before))
                : Optional.empty();
    }

    private static Optional<StatusReading> habit(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod")
                .filter(t -> HABIT.contains(t.lemma()))
                .filter(t -> verb.pos().equals("VBZ") || verb.pos().equals("VBP"))
                .findFirst()
                .map(t -> Grammar.HABIT.tells(Factuality.HYPOTHETICAL, t));
    }

    /** What the verb's own form tells; empty for infinitives and participles, which take it from above. */
    private static Optional<StatusReading> mood(Sentence sentence, Token verb) {
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

    private StatusReading fromAbove(Sentence sentence, Token verb, int depth) {
        if (verb.isRoot()) {
            return StatusReading.UNKNOWN;
        }
        Token above = sentence.token(verb.head());
        boolean infinitive =
                sentence.children(verb, "aux").anyMatch(t -> t.pos().equals("TO"));
        return switch (verb.label()) {
            case "advcl" -> infinitive ? purpose(sentence, above, depth) : verb(sentence, above, depth + 1);
            case "pcomp" -> underPreposition(sentence, above, depth);
            case "acl" -> infinitive ? underNoun(sentence, above, depth) : clauseOf(sentence, above, depth);
            case "conj" -> above.isVerb() ? verb(sentence, above, depth + 1) : clauseOf(sentence, above, depth);
            default ->
                above.isNoun()
                        ? (infinitive ? underNoun(sentence, above, depth) : clauseOf(sentence, above, depth))
                        : governed(sentence, above, infinitive, depth);
        };
    }

    /** Below a verb that plans, asks, refuses, begins … */
    private StatusReading governed(Sentence sentence, Token above, boolean infinitive, int depth) {
        Optional<StatusReading> told = lexicon.ofVerb(sentence, above);
        if (told.isPresent()) {
            return Syntax.negation(sentence, above)
                    .map(t -> Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, t))
                    .orElseGet(told::get);
        }
        if (lexicon.isAspect(above)) {
            return infinitive && MOTION.contains(above.lemma())
                    ? purpose(sentence, above, depth)
                    : verb(sentence, above, depth + 1);
        }
        return infinitive ? purpose(sentence, above, depth) : verb(sentence, above, depth + 1);
    }

    private StatusReading purpose(Sentence sentence, Token above, int depth) {
        StatusReading journey = above.isVerb() ? verb(sentence, above, depth + 1) : StatusReading.UNKNOWN;
        if (MOTION.contains(above.lemma()) && !above.lemma().equals("be") && journey.isActual()) {
            return Grammar.PURPOSE.tells(Factuality.PURPOSE, above);
        }
        return journey.and(Grammar.PURPOSE.tells(Factuality.PLANNED, above));
    }

    private StatusReading underNoun(Sentence sentence, Token noun, int depth) {
        if (sentence.children(noun, "amod", "nmod", "advmod").anyMatch(t -> RANKING.contains(t.lemma()))) {
            return clauseOf(sentence, noun, depth);
        }
        StatusReading fate = noun.isRoot() ? StatusReading.UNKNOWN : fateOf(sentence, noun);
        if (fate.is(Factuality.CANCELLED) || fate.is(Factuality.POSTPONED)) {
            return fate;
        }
        StatusReading purpose = Grammar.PURPOSE.tells(Factuality.PLANNED, noun);
        return sentence.children(noun, "det")
                .filter(t -> t.lemma().equals("no"))
                .findFirst()
                .or(() -> Syntax.clauseVerb(sentence, noun).flatMap(v -> Syntax.negation(sentence, v)))
                .map(t -> Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, t))
                .orElseGet(() -> lexicon.ofNoun(noun).orElse(purpose).and(purpose));
    }

    /** "the effort to meet collapsed": what becomes of the plan becomes of the meeting. */
    private StatusReading fateOf(Sentence sentence, Token noun) {
        Token above = sentence.token(noun.head());
        boolean argument =
                above.isVerb() && Set.of("nsubj", "nsubjpass", "dobj").contains(noun.label());
        return argument ? lexicon.ofVerb(sentence, above).orElse(StatusReading.UNKNOWN) : StatusReading.UNKNOWN;
    }

    private StatusReading clauseOf(Sentence sentence, Token word, int depth) {
        return Syntax.clauseVerb(sentence, word)
                .map(v -> verb(sentence, v, depth + 1))
                .orElse(StatusReading.UNKNOWN);
    }

    private StatusReading underPreposition(Sentence sentence, Token prep, int depth) {
        if (isWithout(sentence, prep)) {
            return Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, prep);
        }
        if (prep.isRoot()) {
            return StatusReading.UNKNOWN;
        }
        Token above = sentence.token(prep.head());
        StatusReading clause = clauseOf(sentence, above, depth);
        if (AFTER.contains(prep.lemma())) {
            boolean open = !clause.isActual() && !clause.is(Factuality.UNKNOWN) && !clause.is(Factuality.DID_NOT_OCCUR);
            return open ? clause : Grammar.AFTERWARDS.tells(Factuality.OCCURRED, prep);
        }
        if (above.isNoun()) {
            return lexicon.ofNoun(above).orElse(clause);
        }
        Optional<StatusReading> aimed = lexicon.ofVerb(sentence, above); // "looks forward to meeting"
        if (prep.lemma().equals("to") && above.isVerb() && aimed.isPresent()) {
            return aimed.get();
        }
        return prep.lemma().equals("for") ? clause.and(Grammar.PURPOSE.tells(Factuality.PLANNED, prep)) : clause;
    }

    /** "without meeting", "stopped short of meeting", "rather than meet"; "other than meeting" tells that they met. */
    private static boolean isWithout(Sentence sentence, Token prep) {
        Token before = sentence.token(Math.max(0, prep.index() - 1));
        return WITHOUT.contains(prep.lemma().equals("than") ? before.lemma() : prep.lemma())
                || SHORT.contains(before.lemma() + " " + prep.lemma());
    }

    private StatusReading noun(Sentence sentence, Token noun, int depth) {
        if (depth > DEEPEST) {
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
            default -> above.isVerb() ? verb(sentence, above, depth + 1) : noun(sentence, above, depth + 1);
        };
    }

    /** The event as object of a verb. */
    private StatusReading asArgument(Sentence sentence, Token verb, int depth) {
        Optional<StatusReading> told = lexicon.ofVerb(sentence, verb);
        StatusReading clause = verb(sentence, verb, depth + 1);
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
        if (AFTER.contains(prep.lemma())) {
            StatusReading clause = clauseOf(sentence, above, depth);
            return clause.is(Factuality.PLANNED) || clause.is(Factuality.PROPOSED)
                    ? clause
                    : Grammar.AFTERWARDS.tells(Factuality.OCCURRED, prep);
        }
        if (isWithout(sentence, prep)) {
            return Grammar.NEGATION.tells(Factuality.DID_NOT_OCCUR, prep);
        }
        if (above.isNoun()) {
            Optional<StatusReading> told = lexicon.ofNoun(above);
            return told.isPresent() ? told.get() : noun(sentence, above, depth + 1);
        }
        if (prep.lemma().equals("for")
                && (MOTION.contains(above.lemma())
                        || lexicon.ofVerb(sentence, above).isPresent())) {
            return MOTION.contains(above.lemma())
                    ? journey(sentence, prep, above, depth)
                    : asArgument(sentence, above, depth);
        }
        return Set.of("in", "during", "on").contains(prep.lemma()) && above.isVerb()
                ? verb(sentence, above, depth + 1)
                : asArgument(sentence, above, depth);
    }

    private StatusReading journey(Sentence sentence, Token prep, Token above, int depth) {
        StatusReading journey = verb(sentence, above, depth + 1);
        return journey.isActual()
                ? Grammar.PURPOSE.tells(Factuality.PURPOSE, prep)
                : journey.and(Grammar.PURPOSE.tells(Factuality.PLANNED, prep));
    }
}
