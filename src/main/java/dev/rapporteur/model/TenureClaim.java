package dev.rapporteur.model;

import java.util.Optional;

/**
 * One person in one office, with bounds as far as reported.
 *
 * @param holder who holds it
 * @param title the office's title without the organization where that can be told apart: "Secretary of the Army",
 *     "spokesman"
 * @param organization country, government body or company the office belongs to, where told or inferable
 * @param inferred whether the organization is inferred from elsewhere in the article rather than told with the title
 * @param phase whether the person holds it, held it or is to hold it on the day of publication
 * @param acting whether the person only acts in it
 * @param from since when, as far as told
 * @param until until when, as far as told
 */
public record TenureClaim(
        Party holder,
        String title,
        Optional<Party> organization,
        boolean inferred,
        Phase phase,
        boolean acting,
        Optional<TemporalValue> from,
        Optional<TemporalValue> until,
        Stance stance,
        Optional<Attribution> attribution,
        Evidence evidence)
        implements Claim {

    /** Where the day of publication lies with regard to a tenure. */
    public enum Phase {
        CURRENT,
        FORMER,
        DESIGNATE
    }

    public TenureClaim {
        if (holder.kind() != Party.Kind.PERSON || title.isBlank()) {
            throw new IllegalArgumentException("not a tenure: " + holder + " as '" + title + "'");
        }
    }

    /** The same with an organization that its own words do not tell. */
    public TenureClaim inferredOf(Party inferredOrganization) {
        return new TenureClaim(
                holder,
                title,
                Optional.of(inferredOrganization),
                true,
                phase,
                acting,
                from,
                until,
                stance,
                attribution,
                evidence);
    }
}
