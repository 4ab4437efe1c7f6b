package dev.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * A restrictive measure against somebody.
 *
 * @param imposers who imposes, threatens, proposes or lifts it
 * @param targets on whom; joint targets are all listed
 * @param measure the words for it, for example "secondary sanctions"
 * @param when when, as far as told
 * @param status its state
 */
public record SanctionClaim(
        List<Party> imposers,
        List<Party> targets,
        String measure,
        Optional<TemporalValue> when,
        Status status,
        Stance stance,
        Optional<Attribution> attribution,
        Evidence evidence)
        implements Claim {

    /** State of a sanction. */
    public enum Status {
        THREATENED,
        PROPOSED,
        IMPOSED,
        EXTENDED,
        EASED,
        LIFTED
    }

    public SanctionClaim {
        imposers = imposers.stream().distinct().toList();
        targets = targets.stream().distinct().toList();
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a sanction on nobody: " + evidence.quote());
        }
    }
}
