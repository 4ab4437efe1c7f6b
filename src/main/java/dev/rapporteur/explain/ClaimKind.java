package dev.rapporteur.explain;

import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import java.util.Locale;

/** What a claim is about. */
public enum ClaimKind {
    MEETINGS("meeting"),
    SANCTIONS("sanction"),
    PROPOSALS("proposal"),
    TENURES("tenure");

    private final String one;

    ClaimKind(String one) {
        this.one = one;
    }

    static ClaimKind of(Claim claim) {
        if (claim instanceof MeetingClaim) {
            return MEETINGS;
        }
        if (claim instanceof SanctionClaim) {
            return SANCTIONS;
        }
        return claim instanceof ProposalClaim ? PROPOSALS : TENURES;
    }

    /** The word for one of them. */
    String one() {
        return one;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
