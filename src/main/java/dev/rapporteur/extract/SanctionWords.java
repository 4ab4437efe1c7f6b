package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The words of {@code sanctions.yml}, looked up in a sentence. */
final class SanctionWords {
    private static final List<SanctionRule> RULES = RuleFile.rules("sanctions.yml", SanctionRule.class);

    private SanctionWords() {}

    /** The rule that has the base form of a word in one of its lists. */
    static Optional<SanctionRule> rule(Token word, Function<SanctionRule, List<String>> list) {
        return RULES.stream().filter(r -> list.apply(r).contains(word.lemma())).findFirst();
    }

    /** The rule by which a noun names a measure; a single "sanction" may as well be an approval or a fine. */
    static Optional<SanctionRule> measure(Sentence sentence, Token noun) {
        boolean single = noun.lemma().equals("sanction")
                && noun.pos().equals("NN")
                && !noun.label().equals("compound");
        return single || !noun.isNoun()
                ? Optional.empty()
                : RULES.stream().filter(r -> isOneOf(sentence, noun, r.nouns())).findFirst();
    }

    /** Whether a noun, alone or with the word before it, is one of the names. */
    static boolean isOneOf(Sentence sentence, Token noun, List<String> names) {
        return names.stream().anyMatch(name -> isNamed(sentence, noun, name));
    }

    private static boolean isNamed(Sentence sentence, Token noun, String name) {
        int space = name.indexOf(' ');
        boolean last = noun.lemma().equals(name.substring(space + 1));
        return last && (space < 0 || follows(sentence, noun, name.substring(0, space)));
    }

    private static boolean follows(Sentence sentence, Token noun, String first) {
        return noun.index() > 0 && sentence.token(noun.index() - 1).lemma().equals(first);
    }
}
