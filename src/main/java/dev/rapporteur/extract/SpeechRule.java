package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapporteur.model.Stance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of saying; an entry of {@code speech.yml}.
 *
 * @param id name of the rule
 * @param why its reason
 * @param stance what the speaker does with the content
 * @param verbs base forms
 * @param matches sentences with the speaker, cue and stance that the rule reads
 * @param ignores sentences in which it must name no speaker
 */
record SpeechRule(
        String id, String why, Stance stance, List<String> verbs, List<String> matches, List<String> ignores) {
    SpeechRule(
            @JsonProperty("id") String id,
            @JsonProperty("why") String why,
            @JsonProperty("stance") String stance,
            @JsonProperty("verbs") @Nullable List<String> verbs,
            @JsonProperty("matches") @Nullable List<String> matches,
            @JsonProperty("ignores") @Nullable List<String> ignores) {
        this(
                id,
                why,
                Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
                RuleFile.orEmpty(verbs),
                RuleFile.orEmpty(matches),
                RuleFile.orEmpty(ignores));
    }

    SpeechRule {
        if (matches.isEmpty() || ignores.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs examples that match and examples that do not");
        }
    }
}
