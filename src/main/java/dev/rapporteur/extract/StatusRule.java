package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell how real an event is; an entry of {@code status.yml}.
 *
 * @param id name of the rule
 * @param status the factuality they give, or "same" for that of the word above
 * @param why its reason
 * @param verbs base forms, with a particle where there is one ("call off")
 * @param nouns base forms
 * @param adjectives lower case
 * @param phrases a verb and the word after it ("be off")
 * @param matches sentences with the status that the rule gives
 * @param ignores sentences where the rule must not speak, with the status they have
 */
record StatusRule(
        String id,
        String status,
        String why,
        List<String> verbs,
        List<String> nouns,
        List<String> adjectives,
        List<String> phrases,
        List<String> matches,
        List<String> ignores) {
    StatusRule(
            @JsonProperty("id") String id,
            @JsonProperty("status") String status,
            @JsonProperty("why") String why,
            @JsonProperty("verbs") @Nullable List<String> verbs,
            @JsonProperty("nouns") @Nullable List<String> nouns,
            @JsonProperty("adjectives") @Nullable List<String> adjectives,
            @JsonProperty("phrases") @Nullable List<String> phrases,
            @JsonProperty("matches") @Nullable List<String> matches,
            @JsonProperty("ignores") @Nullable List<String> ignores) {
        this.id = id;
        this.status = status;
        this.why = why;
        this.verbs = RuleFile.orEmpty(verbs);
        this.nouns = RuleFile.orEmpty(nouns);
        this.adjectives = RuleFile.orEmpty(adjectives);
        this.phrases = RuleFile.orEmpty(phrases);
        this.matches = RuleFile.orEmpty(matches);
        this.ignores = RuleFile.orEmpty(ignores);
        if (this.matches.isEmpty() || this.ignores.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs examples that match and examples that do not");
        }
    }
}
