package dev.rapporteur.resolve;

import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.SanctionClaim.Status;
import dev.rapporteur.model.TemporalValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sanction as one claim tells it.
 *
 * @param told the claim
 * @param imposers who imposes it
 * @param targets on whom
 */
record ReportedSanction(Told<SanctionClaim> told, List<Actor> imposers, List<Actor> targets) implements Item {
    /** States of which a claim can be followed by another of the same sanction. */
    enum Phase {
        COMING,
        STANDING,
        ENDING
    }

    ReportedSanction {
        imposers = List.copyOf(imposers);
        targets = List.copyOf(targets);
    }

    @Override
    public String key() {
        return told.path();
    }

    @Override
    public String path() {
        return told.path();
    }

    @Override
    public Set<String> blocks() {
        Set<String> keys = new TreeSet<>();
        targets.forEach(target -> keys.addAll(target.keys()));
        return keys;
    }

    Optional<TemporalValue> when() {
        return told.claim().when();
    }

    Phase phase() {
        Status status = told.claim().status();
        return switch (status) {
            case THREATENED, PROPOSED -> Phase.COMING;
            case IMPOSED, EXTENDED -> Phase.STANDING;
            case EASED, LIFTED -> Phase.ENDING;
        };
    }

    boolean sharesTargetWith(ReportedSanction other) {
        return targets.stream().anyMatch(other.targets::contains);
    }

    /** Whether one names the country and the other somebody of that country: "Ruritania", "Ruritanian banks". */
    boolean hitsCountryOf(ReportedSanction other) {
        return targets.stream().anyMatch(mine -> other.targets.stream().anyMatch(mine::actsForCountryOf));
    }

    boolean sharesImposerWith(ReportedSanction other) {
        return imposers.stream().anyMatch(mine -> other.imposers.stream()
                .anyMatch(theirs -> mine.equals(theirs) || mine.actsForCountryOf(theirs)));
    }
}
