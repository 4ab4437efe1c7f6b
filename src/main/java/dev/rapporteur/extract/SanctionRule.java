package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapporteur.model.SanctionClaim;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of restrictive measures; an entry of {@code sanctions.yml}.
 *
 * @param id name of the rule
 * @param why its reason
 * @param status state of the measure that the words give
 * @param nouns base forms that name a measure; those of two words end in the noun
 * @param verbs base forms that govern such a noun
 * @param nominals nouns that say the same of a measure as the verbs: "the removal of sanctions"
 * @param direct base forms of verbs whose object is the target
 * @param details base forms of verbs by which measures, as subject, name their targets
 * @param matches sentences with what the rule reads in them
 * @param ignores sentences in which it must read nothing
 */
record SanctionRule(
        String id,
        String why,
        SanctionClaim.Status status,
        List<String> nouns,
        List<String> verbs,
        List<String> nominals,
        List<String> direct,
        List<String> details,
        List<String> matches,
        List<String> ignores) {

    SanctionRule(
            @JsonProperty("id") String id,
            @JsonProperty("why") String why,
            @JsonProperty("status") String status,
            @JsonProperty("nouns") @Nullable List<String> nouns,
            @JsonProperty("verbs") @Nullable List<String> verbs,
            @JsonProperty("nominals") @Nullable List<String> nominals,
            @JsonProperty("direct") @Nullable List<String> direct,
            @JsonProperty("details") @Nullable List<String> details,
            @JsonProperty("matches") @Nullable List<String> matches,
            @JsonProperty("ignores") @Nullable List<String> ignores) {
        this(
                id,
                why,
                SanctionClaim.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                RuleFile.orEmpty(nouns),
                RuleFile.orEmpty(verbs),
                RuleFile.orEmpty(nominals),
                RuleFile.orEmpty(direct),
                RuleFile.orEmpty(details),
                RuleFile.orEmpty(matches),
                RuleFile.orEmpty(ignores));
    }

    SanctionRule {
        if (matches.isEmpty() || ignores.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs examples that match and examples that do not");
        }
    }
}
