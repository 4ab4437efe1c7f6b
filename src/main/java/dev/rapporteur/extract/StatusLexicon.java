package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code status.yml}, looked up in a sentence. */
final class StatusLexicon {
    private static final String SAME = "same";

    private final Map<String, Meaning> verbs = new HashMap<>();
    private final Map<String, Meaning> nouns = new HashMap<>();
    private final Map<String, Meaning> adjectives = new HashMap<>();
    private final Map<String, Meaning> phrases = new HashMap<>();
    private final Set<String> aspect = new HashSet<>();

    /** What a word of a rule tells. */
    private record Meaning(Factuality factuality, String rule) {
        StatusReading in(TextSpan words) {
            return StatusReading.of(factuality, new Cue(Cue.Role.STATUS, words, rule));
        }
    }

    private StatusLexicon(List<StatusRule> rules) {
        for (StatusRule rule : rules) {
            if (rule.status().equals(SAME)) {
                aspect.addAll(rule.verbs());
                continue;
            }
            Meaning status = new Meaning(Factuality.parse(rule.status()), rule.id());
            rule.verbs().forEach(v -> verbs.put(v, status));
            rule.nouns().forEach(n -> nouns.put(n, status));
            rule.adjectives().forEach(a -> adjectives.put(a, status));
            rule.phrases().forEach(p -> phrases.put(p, status));
        }
    }

    static StatusLexicon load() {
        return new StatusLexicon(rules());
    }

    static List<StatusRule> rules() {
        return RuleFile.rules("status.yml", StatusRule.class);
    }

    /** What a verb tells of the event that it governs. */
    Optional<StatusReading> ofVerb(Sentence sentence, Token verb) {
        Optional<StatusReading> phrasal = sentence.children(verb, "prt", "advmod", "acomp", "prep").toList().stream()
                .flatMap(p -> phrasal(verb, p).map(m -> m.in(span(verb, p))).stream())
                .findFirst();
        return phrasal.or(() -> Optional.ofNullable(verbs.get(verb.lemma())).map(m -> m.in(verb.span())));
    }

    private Optional<Meaning> phrasal(Token verb, Token particle) {
        String words = verb.lemma() + " " + particle.lemma();
        return Optional.ofNullable(verbs.get(words)).or(() -> Optional.ofNullable(phrases.get(words)));
    }

    /** Both words where they stand side by side. */
    private static TextSpan span(Token verb, Token particle) {
        return particle.index() == verb.index() + 1 ? verb.span().union(particle.span()) : verb.span();
    }

    Optional<StatusReading> ofNoun(Token noun) {
        return Optional.ofNullable(nouns.get(noun.lemma())).map(m -> m.in(noun.span()));
    }

    /** What the adjectives before a noun tell of it; of several the most telling. */
    Optional<StatusReading> ofAdjectives(Sentence sentence, Token noun) {
        return sentence
                .children(noun, "amod", "nmod", "compound", "advmod", "npadvmod", "dep", "punct")
                .toList()
                .stream()
                .filter(t -> t.index() < noun.index())
                .flatMap(t -> ofAdjective(t).stream())
                .reduce(StatusReading::and);
    }

    private Optional<StatusReading> ofAdjective(Token adjective) {
        return Optional.ofNullable(adjectives.get(adjective.form().toLowerCase(Locale.ROOT)))
                .map(m -> m.in(adjective.span()));
    }

    /** Whether to do what the verb says is to do what the verb below it says: "began to talk". */
    boolean isAspect(Token verb) {
        return aspect.contains(verb.lemma());
    }
}
