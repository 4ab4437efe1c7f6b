package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells how real a sentence makes an event: from tense, mood and negation of its own verb, and from the verbs, nouns
 * and prepositions above it ("was scheduled to meet", "canceled a planned meeting", "if they meet", "after talks").
 */
final class StatusReader {
    static final int DEEPEST = 8;
    static final Set<String> AFTER =
            Set.of("after", "following", "since", "from", "amid", "during", "upon", "despite", "at");
    private static final Set<String> WITHOUT = Set.of("without", "instead", "rather");
    private static final Set<String> GLAD = Lexicon.words("glad-words");
    private static final Set<String> WEIGHING = Lexicon.words("weighing-verbs");
    private static final Set<String> SHORT = Set.of("short of", "close to");
    private static final Set<String> KNOWING = Lexicon.words("knowing-verbs");
    private static final Set<String> GUESSING = Lexicon.words("guessing-verbs");
    private static final Set<String> HASTE = Set.of("rush", "hurry", "hasten");
    static final Set<String> MOTION = Lexicon.words("motion-verbs");
    private static final Set<String> RANKING = Set.of("first", "last", "latest", "only", "most", "second", "third");

    private final StatusLexicon lexicon;
    private final Retraction retraction;
    private final NounStatus nouns;

    StatusReader(StatusLexicon lexicon) {
        this.lexicon = lexicon;
        this.retraction = new Retraction(lexicon);
        this.nouns = new NounStatus(lexicon, this);
    }

    /** How real the event is that the given verb or noun tells of, and what tells so. */
    StatusReading read(Sentence sentence, Token event) {
        Token end = sentence.token(sentence.size() - 1);
        if (end.form().equals("?")) {
            return Grammar.QUESTION.tells(Factuality.HYPOTHETICAL, end);
        }
        return event.isVerb() ? verb(sentence, event, 0) : nouns.read(sentence, event, 0);
    }

    StatusReading verb(Sentence sentence, Token verb, int depth) {
        if (depth > DEEPEST) {
            return StatusReading.UNKNOWN;
        }
        return VerbForm.supposed(sentence, verb)
                .or(() -> retraction.read(sentence, verb))
                .orElseGet(() -> VerbForm.negated(sentence, verb, told(sentence, verb, depth)));
    }

    private StatusReading told(Sentence sentence, Token verb, int depth) {
        return VerbForm.ahead(sentence, verb)
                .or(() -> VerbForm.mood(sentence, verb))
                .orElseGet(() -> fromAbove(sentence, verb, depth));
    }

    private StatusReading fromAbove(Sentence sentence, Token verb, int depth) {
        if (verb.isRoot()) {
            return StatusReading.UNKNOWN;
        }
        Token above = Syntax.governor(sentence, verb);
        boolean infinitive =
                sentence.children(verb, "aux").anyMatch(t -> t.pos().equals("TO"));
        Optional<StatusReading> hearsay = infinitive ? hearsay(sentence, verb, above) : Optional.empty();
        if (hearsay.isPresent()) {
            return hearsay.get();
        }
        return switch (verb.label()) {
            case "advcl" ->
                !infinitive
                        ? verb(sentence, above, depth + 1)
                        : above.isNoun() && !above.isRoot()
                                ? underNoun(sentence, above, depth) // "an invitation for her to meet him"
                                : purpose(sentence, above, depth);
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
        Optional<StatusReading> hasty = unhurried(sentence, above);
        if (hasty.isPresent()) {
            return hasty.get();
        }
        Optional<StatusReading> glad = infinitive ? glad(sentence, above) : weighed(above);
        if (glad.isPresent()) {
            return glad.get();
        }
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

    /** "is known to have met him" tells that they met, "is said to have met him" only what others say. */
    private static Optional<StatusReading> hearsay(Sentence sentence, Token verb, Token above) {
        boolean guess = GUESSING.contains(above.lemma()) || Syntax.isNegated(sentence, above);
        return sentence.children(verb, "aux")
                .filter(t -> t.lemma().equals("have"))
                .filter(t -> guess || KNOWING.contains(above.lemma()))
                .findFirst()
                .map(t -> Grammar.PERFECT_TENSE.tells(guess ? Factuality.HYPOTHETICAL : Factuality.OCCURRED, t));
    }

    /** "has not rushed to meet him": whether she will the words leave open. */
    private static Optional<StatusReading> unhurried(Sentence sentence, Token above) {
        return HASTE.contains(above.lemma())
                ? Syntax.negation(sentence, above).map(t -> Grammar.NEGATION.tells(Factuality.HYPOTHETICAL, t))
                : Optional.empty();
    }

    /** "was honoured to meet him" tells that she met him; "would be happy to meet him" that she is willing. */
    private static Optional<StatusReading> glad(Sentence sentence, Token above) {
        return GLAD.contains(above.lemma())
                ? Syntax.clauseVerb(sentence, above).flatMap(v -> VerbForm.mood(sentence, v)
                        .map(m -> isPast(sentence, v) ? m : m.as(Factuality.PROPOSED)))
                : Optional.empty();
    }

    private static boolean isPast(Sentence sentence, Token verb) {
        return Stream.concat(Stream.of(verb), sentence.children(verb, "aux", "auxpass"))
                .anyMatch(t -> t.pos().equals("VBD"));
    }

    /** "discussed meeting him" */
    private static Optional<StatusReading> weighed(Token above) {
        return WEIGHING.contains(above.lemma()) && above.isVerb()
                ? Optional.of(Grammar.MODAL.tells(Factuality.PROPOSED, above))
                : Optional.empty();
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

    StatusReading clauseOf(Sentence sentence, Token word, int depth) {
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
        Optional<StatusReading> shunned = shunned(sentence, prep);
        if (shunned.isPresent()) {
            return shunned.get();
        }
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

    /** "refrained from meeting", "shied away from talks", "held off on talks": these verbs tell that there is none. */
    Optional<StatusReading> shunned(Sentence sentence, Token prep) {
        Token above = sentence.token(prep.head());
        return Syntax.clauseVerb(sentence, above)
                .filter(v -> v.equals(above) || above.head() == v.index())
                .filter(v -> Set.of("from", "on", "of").contains(prep.lemma()))
                .flatMap(v -> lexicon.ofVerb(sentence, v)
                        .filter(s -> s.is(Factuality.DID_NOT_OCCUR))
                        .map(s -> Syntax.isNegated(sentence, v) ? s.as(Factuality.HYPOTHETICAL) : s));
    }

    /** "without meeting", "stopped short of meeting", "rather than meet"; "other than meeting" tells that they met. */
    static boolean isWithout(Sentence sentence, Token prep) {
        Token before = sentence.token(Math.max(0, prep.index() - 1));
        return WITHOUT.contains(prep.lemma().equals("than") ? before.lemma() : prep.lemma())
                || SHORT.contains(before.lemma() + " " + prep.lemma());
    }
}
