package dev.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A plan, draft, offer or demand that somebody puts forward.
 *
 * @param label the words for it, for example "28-point peace plan"
 * @param points number of points it is said to have
 * @param proposers who puts it forward
 * @param addressees to whom
 * @param provisions what it provides, in the article's words
 * @param acceptedBy who is said to accept it
 * @param rejectedBy who is said to reject it
 * @param when when it was put forward, as far as told
 * @param status its state
 */
public record ProposalClaim(
        String label,
        OptionalInt points,
        List<Party> proposers,
        List<Party> addressees,
        List<String> provisions,
        List<Party> acceptedBy,
        List<Party> rejectedBy,
        Optional<TemporalValue> when,
        Status status,
        Stance stance,
        Optional<Attribution> attribution,
        Evidence evidence)
        implements Claim {

    /** State of a proposal. {@code REPORTED}: the text tells no more than that there is one. */
    public enum Status {
        REPORTED,
        DRAFTED,
        PROPOSED,
        DEMANDED,
        ACCEPTED,
        REJECTED
    }

    public ProposalClaim {
        proposers = proposers.stream().distinct().toList();
        addressees = addressees.stream().distinct().toList();
        provisions = provisions.stream().distinct().toList();
        acceptedBy = acceptedBy.stream().distinct().toList();
        rejectedBy = rejectedBy.stream().distinct().toList();
        if (label.isBlank()) {
            throw new IllegalArgumentException("a proposal without words: " + evidence.quote());
        }
    }
}
