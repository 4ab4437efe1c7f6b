package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code status.yml}, looked up in a sentence. */
final class StatusLexicon {
    private static final String SAME = "same";

    private final Map<String, Factuality> verbs = new HashMap<>();
    private final Map<String, Factuality> nouns = new HashMap<>();
    private final Map<String, Factuality> adjectives = new HashMap<>();
    private final Map<String, Factuality> phrases = new HashMap<>();
    private final Set<String> aspect = new HashSet<>();

    private StatusLexicon(List<StatusRule> rules) {
        for (StatusRule rule : rules) {
            if (rule.status().equals(SAME)) {
                aspect.addAll(rule.verbs());
                continue;
            }
            Factuality status = Factuality.parse(rule.status());
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
    Optional<Factuality> ofVerb(Sentence sentence, Token verb) {
        Optional<Factuality> phrasal = sentence.children(verb, "prt", "advmod", "acomp", "prep").toList().stream()
                .flatMap(p -> Optional.ofNullable(phrasal(verb, p)).stream())
                .findFirst();
        return phrasal.or(() -> Optional.ofNullable(verbs.get(verb.lemma())));
    }

    private @org.jspecify.annotations.Nullable Factuality phrasal(Token verb, Token particle) {
        String words = verb.lemma() + " " + particle.lemma();
        Factuality found = verbs.get(words);
        return found != null ? found : phrases.get(words);
    }

    Optional<Factuality> ofNoun(Token noun) {
        return Optional.ofNullable(nouns.get(noun.lemma()));
    }

    /** What the adjectives before a noun tell of it; of several the most telling. */
    Optional<Factuality> ofAdjectives(Sentence sentence, Token noun) {
        return sentence
                .children(noun, "amod", "nmod", "compound", "advmod", "npadvmod", "dep", "punct")
                .toList()
                .stream()
                .filter(t -> t.index() < noun.index())
                .flatMap(t -> Optional.ofNullable(adjectives.get(t.form().toLowerCase(java.util.Locale.ROOT))).stream())
                .reduce(Factuality::and);
    }

    /** Whether to do what the verb says is to do what the verb below it says: "began to talk". */
    boolean isAspect(Token verb) {
        return aspect.contains(verb.lemma());
    }
}
