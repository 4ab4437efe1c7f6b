package dev.rapporteur.resolve;

import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A claim and where it stands.
 *
 * @param ref its name
 * @param published day of publication of its article
 * @param claim what it says
 */
record Told<C extends Claim>(ClaimRef ref, Optional<LocalDate> published, C claim) {
    String path() {
        return ClaimPath.of(ref);
    }

    boolean isInArticleOf(Told<?> other) {
        return ref.article().equals(other.ref.article());
    }

    /** Days between the two publications; empty where one is unknown. */
    Optional<Long> daysTo(Told<?> other) {
        return published.flatMap(
                mine -> other.published.map(theirs -> Math.abs(theirs.toEpochDay() - mine.toEpochDay())));
    }
}
