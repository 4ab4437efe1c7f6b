package dev.rapporteur.extract;

import java.util.List;

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
        List<String> ignores)
        implements Rule {
    /** What the words of a rule tell of a proposal. */
    enum Use {
        NAME,
        PROPOSE,
        PROVIDE,
        REJECT,
        ACCEPT
    }

    ProposalRule {
        nouns = List.copyOf(nouns);
        topics = List.copyOf(topics);
        verbs = List.copyOf(verbs);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }
}
