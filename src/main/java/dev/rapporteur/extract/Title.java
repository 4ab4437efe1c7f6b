package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim.Phase;
import java.util.List;
import java.util.Optional;

/**
 * A title of an office as read from a sentence.
 *
 * @param from index of its first token, with what says whose office it is
 * @param to index after its last token
 * @param office its usual form
 * @param words its words without the organization
 * @param organizations whose office it is; several where a plural title is shared out ("the foreign ministers of A and
 *     B")
 * @param owner the person whose envoy, spokesman or aide the holder is
 * @param plural whether it is a plural, for several holders
 */
record Title(
        int from,
        int to,
        String office,
        String words,
        List<Party> organizations,
        Optional<String> owner,
        Phase phase,
        boolean acting,
        boolean plural) {
    Title {
        organizations = List.copyOf(organizations);
    }

    /** The organization of the i-th holder, zero-based. */
    Optional<Party> organization(int holder) {
        return organizations.isEmpty()
                ? Optional.empty()
                : Optional.of(organizations.get(Math.min(holder, organizations.size() - 1)));
    }

    /** A title that says no more than an office and whose it is. */
    static Title named(String office, int from, int to, List<Party> organizations) {
        return new Title(from, to, office, office, organizations, Optional.empty(), Phase.CURRENT, false, false);
    }

    /** The same title in another phase. */
    Title in(Phase other) {
        return new Title(from, to, office, words, organizations, owner, other, acting, plural);
    }
}
