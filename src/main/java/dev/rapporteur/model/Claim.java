package dev.rapporteur.model;

import java.util.Optional;

/** What one article says about one meeting, proposal, sanction or tenure. An article asserts claims, never facts. */
public sealed interface Claim permits MeetingClaim, ProposalClaim, SanctionClaim, TenureClaim {
    Evidence evidence();

    Stance stance();

    /** Who says it inside the text; empty where the article says it in its own voice. */
    Optional<Attribution> attribution();
}
