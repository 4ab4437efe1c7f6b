package dev.rapporteur.extract;

import dev.rapporteur.model.Stance;
import java.util.List;

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
record SpeechRule(String id, String why, Stance stance, List<String> verbs, List<String> matches, List<String> ignores)
        implements Rule {
    SpeechRule {
        verbs = List.copyOf(verbs);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }
}
