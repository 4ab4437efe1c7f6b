package dev.rapporteur.extract;

import java.util.List;

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
        List<String> ignores)
        implements Rule {
    StatusRule {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        adjectives = List.copyOf(adjectives);
        phrases = List.copyOf(phrases);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }
}
