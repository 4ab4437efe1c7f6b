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
 * @param foreign whether such a noun names a measure only where a name tells against whom
 * @param with base forms of verbs whose object is the target and that name the measure after "with"
 * @param effects base forms of verbs that tell what a measure in force does; of a passive one the subject is the target
 * @param direct base forms of verbs whose object is the target
 * @param acts base forms of verbs that take a measure by what they do to {@code things}, or by {@code lists}
 * @param things base forms of what such a verb falls on; their owner is the target
 * @param lists nouns for registers of targets: who is put on one is a target
 * @param measure words for a measure that is not named
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
        boolean foreign,
        List<String> with,
        List<String> effects,
        List<String> direct,
        List<String> acts,
        List<String> things,
        List<String> lists,
        String measure,
        List<String> details,
        List<String> matches,
        List<String> ignores)
        implements Rule {
    SanctionRule {
        nouns = List.copyOf(nouns);
        verbs = List.copyOf(verbs);
        nominals = List.copyOf(nominals);
        with = List.copyOf(with);
        effects = List.copyOf(effects);
        direct = List.copyOf(direct);
        acts = List.copyOf(acts);
        things = List.copyOf(things);
        lists = List.copyOf(lists);
        details = List.copyOf(details);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }
}
