package dev.rapporteur.extract;

import dev.rapporteur.extract.ProposalRule.Use;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.function.Function;

/** The words of {@code proposals.yml}, by what they tell of a proposal. */
final class ProposalWords {
    private static final List<ProposalRule> RULES = RuleFile.rules("proposals.yml", ProposalRule.class);

    private ProposalWords() {}

    /** Whether a verb does that to a proposal. */
    static boolean does(Use use, Token verb) {
        return has(use, ProposalRule::verbs, verb.lemma());
    }

    static boolean has(Use use, Function<ProposalRule, List<String>> list, String word) {
        return RULES.stream().filter(r -> r.use() == use).anyMatch(r -> list.apply(r)
                .contains(word));
    }
}
