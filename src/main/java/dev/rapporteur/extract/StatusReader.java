package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /** How real the event is that the given verb or noun tells of. */
    Factuality read(Sentence sentence, Token event) {
        boolean question = sentence.token(sentence.size() - 1).form().equals("?");
        Factuality told = event.isVerb() ? verb(sentence, event, 0) : noun(sentence, event, 0);
        return question ? Factuality.HYPOTHETICAL : told;
    }

    private Factuality verb(Sentence sentence, Token verb, int depth) {
        if (depth > DEEPEST) {
            return Factuality.UNKNOWN;
        }
        if (isCondition(sentence, verb) || isHabit(sentence, verb) || isImagined(sentence, verb)) {
            return Factuality.HYPOTHETICAL;
        }
        if (isDeniedReport(sentence, verb) || isDenied(sentence, verb) || isMissed(sentence, verb)) {
            return Factuality.DID_NOT_OCCUR;
        }
        Factuality told = isAhead(sentence, verb)
                ? Factuality.PLANNED
                : mood(sentence, verb).orElseGet(() -> fromAbove(sentence, verb, depth));
        if (Syntax.isNegated(sentence, verb) && isSince(sentence, verb)) {
            return Factuality
                    .HYPOTHETICAL; // "have not met since May" tells of a meeting in May, not that there is none
        }
        boolean nothing = Syntax.isNegated(sentence, verb)
                || sentence.children(verb, "nsubj", "nsubjpass", "dobj").anyMatch(t -> sentence.children(t, "det")
                        .anyMatch(d -> d.lemma().equals("no") || d.lemma().equals("neither")));
        return nothing && told != Factuality.CANCELLED ? Factuality.DID_NOT_OCCUR : told;
    }

    /** "before they meet again": the present tense of what is still to come. */
    private static boolean isAhead(Sentence sentence, Token verb) {
        return (verb.pos().equals("VBP") || verb.pos().equals("VBZ"))
                && sentence.children(verb, "mark", "advmod")
                        .anyMatch(t -> Set.of("before", "until", "once").contains(t.lemma()));
    }

    private static boolean isSince(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(t -> t.lemma().equals("since")
                        || sentence.children(t, "mark").anyMatch(m -> m.lemma().equals("since")));
    }

    private static boolean isCondition(Sentence sentence, Token verb) {
        return sentence.children(verb).stream().anyMatch(t -> t.index() < verb.index() && CONDITION.contains(t.lemma()))
                || isInverted(sentence, verb);
    }

    /** "Had she met him, …": the auxiliary stands before the subject of a clause that depends on another. */
    private static boolean isInverted(Sentence sentence, Token verb) {
        return verb.label().equals("advcl")
                && sentence.children(verb, "aux")
                        .anyMatch(a -> Set.of("had", "were", "should")
                                        .contains(a.form().toLowerCase(Locale.ROOT))
                                && sentence.children(verb, "nsubj").anyMatch(s -> s.index() > a.index()));
    }

    /** "Reports that they met are false." */
    private static boolean isDeniedReport(Sentence sentence, Token verb) {
        boolean that = sentence.children(verb, "mark").anyMatch(t -> t.lemma().equals("that"));
        boolean judged = sentence.tokens().stream()
                .anyMatch(t -> t.index() > verb.index() && t.label().equals("acomp") && FALSE.contains(t.lemma()));
        if (that && judged) {
            return true;
        }
        if (verb.isRoot()
                || !sentence.token(verb.head()).isNoun()
                || sentence.token(verb.head()).isRoot()) {
            return false;
        }
        Token copula = sentence.token(sentence.token(verb.head()).head());
        return copula.lemma().equals("be")
                && sentence.children(copula, "acomp", "attr").anyMatch(t -> FALSE.contains(t.lemma()));
    }

    /** "denied that they met" */
    private boolean isDenied(Sentence sentence, Token verb) {
        return verb.label().equals("ccomp")
                && !verb.isRoot()
                && lexicon.ofVerb(sentence, sentence.token(verb.head()))
                        .filter(f -> f == Factuality.DID_NOT_OCCUR)
                        .isPresent();
    }

    /** "wished that they had met", "doubts that they met" */
    private static boolean isImagined(Sentence sentence, Token verb) {
        return verb.label().equals("ccomp")
                && !verb.isRoot()
                && UNREAL.contains(sentence.token(verb.head()).lemma());
    }

    /** "nearly met", "rather than meet" */
    private static boolean isMissed(Sentence sentence, Token verb) {
        if (verb.index() < 2) {
            return false;
        }
        Token before = sentence.token(verb.index() - 1);
        return ALMOST.contains(before.lemma()) || (before.lemma().equals("than") && isWithout(sentence, before));
    }

    private static boolean isHabit(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").anyMatch(t -> HABIT.contains(t.lemma()))
                && (verb.pos().equals("VBZ") || verb.pos().equals("VBP"));
    }

    /** What the verb's own form tells; empty for infinitives and participles, which take it from above. */
    private static Optional<Factuality> mood(Sentence sentence, Token verb) {
        List<Token> aux = sentence.children(verb, "aux", "auxpass").toList();
        for (Token a : aux) {
            if (a.pos().equals("MD")) {
                return Optional.of(
                        WILL.contains(a.form().toLowerCase(Locale.ROOT)) ? Factuality.PLANNED : Factuality.PROPOSED);
            }
        }
        if (aux.stream().anyMatch(a -> a.pos().equals("TO"))) {
            return Optional.empty();
        }
        if (aux.stream()
                .anyMatch(a -> a.lemma().equals("have")
                        || a.pos().equals("VBD")
                        || a.pos().equals("VBN"))) {
            return Optional.of(Factuality.OCCURRED);
        }
        if (aux.stream().anyMatch(a -> a.lemma().equals("be") && verb.pos().equals("VBG"))) {
            return Optional.of(Factuality.ONGOING);
        }
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.pos()) || !aux.isEmpty();
        boolean reduced = verb.pos().equals("VBN");
        return finite || reduced ? Optional.of(Factuality.OCCURRED) : Optional.empty();
    }

    private Factuality fromAbove(Sentence sentence, Token verb, int depth) {
        if (verb.isRoot()) {
            return Factuality.UNKNOWN;
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
    private Factuality governed(Sentence sentence, Token above, boolean infinitive, int depth) {
        Optional<Factuality> told = lexicon.ofVerb(sentence, above);
        if (told.isPresent()) {
            return Syntax.isNegated(sentence, above) ? Factuality.DID_NOT_OCCUR : told.get();
        }
        if (lexicon.isAspect(above)) {
            return infinitive && MOTION.contains(above.lemma())
                    ? purpose(sentence, above, depth)
                    : verb(sentence, above, depth + 1);
        }
        return infinitive ? purpose(sentence, above, depth) : verb(sentence, above, depth + 1);
    }

    private Factuality purpose(Sentence sentence, Token above, int depth) {
        Factuality journey = above.isVerb() ? verb(sentence, above, depth + 1) : Factuality.UNKNOWN;
        if (MOTION.contains(above.lemma()) && !above.lemma().equals("be") && journey.isActual()) {
            return Factuality.PURPOSE;
        }
        return journey.and(Factuality.PLANNED);
    }

    private Factuality underNoun(Sentence sentence, Token noun, int depth) {
        if (sentence.children(noun, "amod", "nmod", "advmod").anyMatch(t -> RANKING.contains(t.lemma()))) {
            return clauseOf(sentence, noun, depth);
        }
        Factuality fate = noun.isRoot() ? Factuality.UNKNOWN : fateOf(sentence, noun);
        if (fate == Factuality.CANCELLED || fate == Factuality.POSTPONED) {
            return fate;
        }
        boolean none = sentence.children(noun, "det").anyMatch(t -> t.lemma().equals("no"))
                || Syntax.clauseVerb(sentence, noun)
                        .filter(v -> Syntax.isNegated(sentence, v))
                        .isPresent();
        return none
                ? Factuality.DID_NOT_OCCUR
                : lexicon.ofNoun(noun).orElse(Factuality.PLANNED).and(Factuality.PLANNED);
    }

    /** "the effort to meet collapsed": what becomes of the plan becomes of the meeting. */
    private Factuality fateOf(Sentence sentence, Token noun) {
        Token above = sentence.token(noun.head());
        boolean argument =
                above.isVerb() && Set.of("nsubj", "nsubjpass", "dobj").contains(noun.label());
        return argument ? lexicon.ofVerb(sentence, above).orElse(Factuality.UNKNOWN) : Factuality.UNKNOWN;
    }

    private Factuality clauseOf(Sentence sentence, Token word, int depth) {
        return Syntax.clauseVerb(sentence, word)
                .map(v -> verb(sentence, v, depth + 1))
                .orElse(Factuality.UNKNOWN);
    }

    private Factuality underPreposition(Sentence sentence, Token prep, int depth) {
        if (isWithout(sentence, prep)) {
            return Factuality.DID_NOT_OCCUR;
        }
        if (prep.isRoot()) {
            return Factuality.UNKNOWN;
        }
        Token above = sentence.token(prep.head());
        Factuality clause = clauseOf(sentence, above, depth);
        if (AFTER.contains(prep.lemma())) {
            return clause == Factuality.UNKNOWN || clause.isActual() || clause == Factuality.DID_NOT_OCCUR
                    ? Factuality.OCCURRED
                    : clause;
        }
        if (above.isNoun()) {
            return lexicon.ofNoun(above).orElse(clause);
        }
        return prep.lemma().equals("for") ? clause.and(Factuality.PLANNED) : clause;
    }

    /** "without meeting", "stopped short of meeting", "rather than meet"; "other than meeting" tells that they met. */
    private static boolean isWithout(Sentence sentence, Token prep) {
        Token before = sentence.token(Math.max(0, prep.index() - 1));
        return WITHOUT.contains(prep.lemma().equals("than") ? before.lemma() : prep.lemma())
                || SHORT.contains(before.lemma() + " " + prep.lemma());
    }

    private Factuality noun(Sentence sentence, Token noun, int depth) {
        if (depth > DEEPEST) {
            return Factuality.UNKNOWN;
        }
        Factuality own = lexicon.ofAdjectives(sentence, noun).orElse(Factuality.UNKNOWN);
        if (sentence.children(noun, "det", "neg").anyMatch(t -> t.lemma().equals("no"))) {
            return Factuality.DID_NOT_OCCUR;
        }
        Token first = Syntax.firstConjunct(sentence, noun);
        if (sentence.children(first).stream()
                .anyMatch(t -> t.lemma().equals("neither") || t.lemma().equals("nor"))) {
            return Factuality.HYPOTHETICAL; // "announced neither a result nor a meeting"
        }
        Factuality relative = sentence.children(noun, "relcl", "acl")
                .filter(v -> v.isVerb() && isToldByRelative(sentence, v))
                .map(v -> asArgument(sentence, v, depth))
                .reduce(Factuality.UNKNOWN, Factuality::and);
        Factuality above = noun.isRoot() ? Factuality.UNKNOWN : nounAbove(sentence, noun, depth);
        if (own == Factuality.OCCURRED) {
            return above == Factuality.CANCELLED || above == Factuality.POSTPONED ? above : own;
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

    private Factuality nounAbove(Sentence sentence, Token noun, int depth) {
        Token above = sentence.token(noun.head());
        return switch (noun.label()) {
            case "nsubj", "nsubjpass" -> asSubject(sentence, above, depth);
            case "dobj", "attr", "iobj", "oprd" -> asArgument(sentence, above, depth);
            case "pobj" -> nounUnderPreposition(sentence, above, depth);
            default -> above.isVerb() ? verb(sentence, above, depth + 1) : noun(sentence, above, depth + 1);
        };
    }

    /** The event as object or subject of a verb. */
    private Factuality asArgument(Sentence sentence, Token verb, int depth) {
        Optional<Factuality> told = lexicon.ofVerb(sentence, verb);
        Factuality clause = verb(sentence, verb, depth + 1);
        if (told.isPresent()) {
            boolean denied = clause == Factuality.DID_NOT_OCCUR;
            return denied && told.get() != Factuality.DID_NOT_OCCUR ? Factuality.DID_NOT_OCCUR : told.get();
        }
        return clause;
    }

    /** "The meeting could bring results": not the meeting is possible but the results. */
    private Factuality asSubject(Sentence sentence, Token verb, int depth) {
        Factuality told = asArgument(sentence, verb, depth);
        boolean acts = sentence.children(verb, "dobj").findAny().isPresent();
        return told == Factuality.PROPOSED
                        && acts
                        && lexicon.ofVerb(sentence, verb).isEmpty()
                ? Factuality.PLANNED
                : told;
    }

    private Factuality nounUnderPreposition(Sentence sentence, Token prep, int depth) {
        if (prep.isRoot()) {
            return Factuality.UNKNOWN;
        }
        Token above = sentence.token(prep.head());
        if (BEFORE.contains(prep.lemma()) || BEFORE.contains(above.lemma())) {
            return Factuality.PLANNED;
        }
        if (AFTER.contains(prep.lemma())) {
            Factuality clause = clauseOf(sentence, above, depth);
            return clause == Factuality.PLANNED || clause == Factuality.PROPOSED ? clause : Factuality.OCCURRED;
        }
        if (isWithout(sentence, prep)) {
            return Factuality.DID_NOT_OCCUR;
        }
        if (above.isNoun()) {
            Optional<Factuality> told = lexicon.ofNoun(above);
            return told.isPresent() ? told.get() : noun(sentence, above, depth + 1);
        }
        if (prep.lemma().equals("for")
                && (MOTION.contains(above.lemma())
                        || lexicon.ofVerb(sentence, above).isPresent())) {
            return MOTION.contains(above.lemma())
                    ? journey(sentence, above, depth)
                    : asArgument(sentence, above, depth);
        }
        return Set.of("in", "during", "on").contains(prep.lemma()) && above.isVerb()
                ? verb(sentence, above, depth + 1)
                : asArgument(sentence, above, depth);
    }

    private Factuality journey(Sentence sentence, Token above, int depth) {
        Factuality journey = verb(sentence, above, depth + 1);
        return journey.isActual() ? Factuality.PURPOSE : journey.and(Factuality.PLANNED);
    }
}
