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
 * @param formal those of the nouns that name a proposal by themselves
 * @param verbs base forms
 * @param prepositional verbs with the preposition before the noun: "agree to"
 * @param matches texts with what is read in them
 * @param ignores texts in which no proposal must be read
 */
record ProposalRule(
        String id,
        Use use,
        String why,
        List<String> nouns,
        List<String> topics,
        List<String> formal,
        List<String> verbs,
        List<String> prepositional,
        List<String> matches,
        List<String> ignores)
        implements Rule {
    /** What the words of a rule tell of a proposal. */
    enum Use {
        NAME,
        PROPOSE,
        PROVIDE,
        REJECT,
        ACCEPT,
        DEMAND
    }

    ProposalRule {
        nouns = List.copyOf(nouns);
        topics = List.copyOf(topics);
        formal = List.copyOf(formal);
        verbs = List.copyOf(verbs);
        prepositional = List.copyOf(prepositional);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }
}
