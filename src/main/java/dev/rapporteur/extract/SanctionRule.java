package dev.rapporteur.extract;

import dev.rapporteur.model.SanctionClaim;
import java.util.List;

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
        List<String> ignores)
        implements Rule {
    SanctionRule {
        nouns = List.copyOf(nouns);
        verbs = List.copyOf(verbs);
        nominals = List.copyOf(nominals);
        direct = List.copyOf(direct);
        details = List.copyOf(details);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }
}
