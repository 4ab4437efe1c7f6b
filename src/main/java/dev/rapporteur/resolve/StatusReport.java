package dev.rapporteur.resolve;

import dev.rapporteur.model.ClaimRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one claim says of the state of an event.
 *
 * @param ref the claim
 * @param published day of publication of its article
 * @param status local name of the state
 * @param weight a state of more weight outlasts one of less: what happened beats what was planned
 * @param denies whether the speaker denies the event
 */
record StatusReport(ClaimRef ref, Optional<LocalDate> published, String status, int weight, boolean denies) {}
