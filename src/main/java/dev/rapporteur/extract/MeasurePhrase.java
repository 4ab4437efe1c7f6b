package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase that names a measure: "a new package of sanctions", "the sanctions program".
 *
 * @param noun the word for the measure
 * @param top the noun that stands for the whole phrase in its sentence
 */
record MeasurePhrase(Sentence sentence, Token noun, Token top) {
    private static final Set<String> CONTAINERS = Lexicon.words("measure-containers");
    private static final Set<String> PROGRAMS = Lexicon.words("measure-programs");
    private static final Set<String> BEARING = Set.of("face", "suffer", "endure", "risk");
    private static final Set<String> THREATS = Set.of("threat", "prospect", "risk", "possibility");
    private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubjpass", "attr", "oprd");
    private static final Set<String> GOVERNING = Set.of("of", "with", "for", "to", "up", "down");

    /**
     * The phrase around a word for a measure; empty if the measure only modifies something else ("sanctions evasion").
     */
    static Optional<MeasurePhrase> around(Sentence sentence, Token noun) {
        Token top = noun;
        while (top.label().equals("compound") && !top.isRoot()) {
            top = sentence.token(top.head());
            if (!PROGRAMS.contains(top.lemma())) {
                return Optional.empty();
            }
        }
        return Optional.of(new MeasurePhrase(sentence, noun, outOfContainer(sentence, top)));
    }

    private static Token outOfContainer(Sentence sentence, Token noun) {
        Optional<Token> container = Syntax.head(sentence, Syntax.firstConjunct(sentence, noun))
                .filter(prep -> prep.lemma().equals("of"))
                .flatMap(prep -> Syntax.head(sentence, prep))
                .filter(above -> CONTAINERS.contains(above.lemma()));
        return container.orElse(noun);
    }

    /** The nouns of the phrase, the measure first. */
    List<Token> nouns() {
        return List.copyOf(new java.util.LinkedHashSet<>(List.of(noun, Syntax.firstConjunct(sentence, noun), top)));
    }

    /** The measure with the adjectives and nouns before it: "secondary sanctions". */
    String words() {
        int from = noun.index();
        while (from > 0
                && Set.of("JJ", "JJS", "NN").contains(sentence.token(from - 1).pos())
                && sentence.dominates(noun, sentence.token(from - 1))) {
            from--;
        }
        return NameFinder.text(sentence, from, noun.index() + 1);
    }

    /** The verb that governs the measure as object, as passive subject, or by "of" and the like. */
    Optional<Token> governor() {
        Token first = Syntax.firstConjunct(sentence, top);
        if (first.isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(first.head());
        if (above.isVerb()) {
            return Optional.of(above).filter(verb -> ARGUMENTS.contains(first.label()) || isDone(first, verb));
        }
        return first.label().equals("pobj") && GOVERNING.contains(above.lemma())
                ? Syntax.clauseVerb(sentence, above)
                : Optional.empty();
    }

    /** "the sanctions ended", not "the sanctions threaten exports". */
    private boolean isDone(Token subject, Token verb) {
        return subject.label().equals("nsubj")
                && sentence.children(verb, "dobj", "ccomp", "xcomp").findAny().isEmpty();
    }

    /**
     * Verbs of clauses that tell of the measure: "the sanctions that France imposed", "sanctions imposed by France".
     */
    List<Token> clauses() {
        List<Token> found = new ArrayList<>();
        nouns().forEach(n ->
                sentence.children(n, "acl", "relcl").filter(Token::isVerb).forEach(found::add));
        return found;
    }

    /** "the removal of sanctions" says what "removed sanctions" says. */
    Optional<SanctionRule> nominal() {
        return Optional.of(Syntax.firstConjunct(sentence, top))
                .filter(t -> t.label().equals("pobj"))
                .flatMap(t -> Syntax.head(sentence, t))
                .filter(prep -> prep.lemma().equals("of"))
                .flatMap(prep -> Syntax.head(sentence, prep))
                .flatMap(above -> SanctionWords.rule(above, SanctionRule::nominals));
    }

    /** The verb by which somebody bears the measure, or is threatened with it: "faces sanctions". */
    Optional<Token> bearing() {
        Token first = Syntax.firstConjunct(sentence, top);
        Token borne = threat().orElse(first);
        return Syntax.head(sentence, borne)
                .filter(v -> v.isVerb()
                        && BEARING.contains(v.lemma())
                        && borne.label().equals("dobj"));
    }

    /** "the threat" of "the threat of sanctions". */
    Optional<Token> threat() {
        return Optional.of(Syntax.firstConjunct(sentence, top))
                .filter(t -> t.label().equals("pobj"))
                .flatMap(t -> Syntax.head(sentence, t))
                .filter(prep -> prep.lemma().equals("of"))
                .flatMap(prep -> Syntax.head(sentence, prep))
                .filter(above -> THREATS.contains(above.lemma()));
    }

    /** The verb of which the measure is the subject or whose agent it is: "was hit by sanctions". */
    Optional<Token> acts() {
        Token first = Syntax.firstConjunct(sentence, top);
        return Syntax.head(sentence, first).flatMap(above -> {
            if (first.label().equals("nsubj")) {
                return Optional.of(above).filter(Token::isVerb);
            }
            return above.lemma().equals("by") ? Syntax.head(sentence, above).filter(Token::isVerb) : Optional.empty();
        });
    }
}
