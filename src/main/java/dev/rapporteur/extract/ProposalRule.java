package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of proposals; an entry of {@code proposals.yml}.
 *
 * @param id name of the rule
 * @param use what its words tell
 * @param why its reason
 * @param nouns base forms
 * @param topics words before a noun that make it one of public interest, lower case
 * @param verbs base forms
 * @param matches texts with what is read in them
 * @param ignores texts in which no proposal must be read
 */
record ProposalRule(
        String id,
        Use use,
        String why,
        List<String> nouns,
        List<String> topics,
        List<String> verbs,
        List<String> matches,
        List<String> ignores) {
    /** What the words of a rule tell of a proposal. */
    enum Use {
        NAME,
        PROPOSE,
        PROVIDE,
        REJECT,
        ACCEPT
    }

    ProposalRule(
            @JsonProperty("id") String id,
            @JsonProperty("use") String use,
            @JsonProperty("why") String why,
            @JsonProperty("nouns") @Nullable List<String> nouns,
            @JsonProperty("topics") @Nullable List<String> topics,
            @JsonProperty("verbs") @Nullable List<String> verbs,
            @JsonProperty("matches") @Nullable List<String> matches,
            @JsonProperty("ignores") @Nullable List<String> ignores) {
        this(
                id,
                Use.valueOf(use.toUpperCase(Locale.ROOT)),
                why,
                RuleFile.orEmpty(nouns),
                RuleFile.orEmpty(topics),
                RuleFile.orEmpty(verbs),
                RuleFile.orEmpty(matches),
                RuleFile.orEmpty(ignores));
    }

    ProposalRule {
        if (matches.isEmpty() || ignores.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs examples that match and examples that do not");
        }
    }
}
