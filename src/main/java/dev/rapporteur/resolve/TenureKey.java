package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TenureClaim;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that claims of one tenure must agree in to be counted as one telling.
 *
 * @param holder slug of the holder
 * @param holderName name of the holder
 * @param title key of the title
 * @param phase whether it goes on
 * @param denies whether the speaker denies it
 * @param from since when, as a line
 * @param until until when, as a line
 * @param kind kind of the organization; empty where none is told
 * @param slug slug of the organization
 * @param looks name of the organization and countries for which it acts, as {@link Looks}
 * @param judged path of the claim if a human's judgement names it, so that it counts alone
 */
record TenureKey(
        String holder,
        String holderName,
        String title,
        String phase,
        String denies,
        String from,
        String until,
        String kind,
        String slug,
        String looks,
        String judged) {
    private static final String BETWEEN = "\u0002";

    static TenureKey of(
            Actor holder,
            String holderName,
            TenureClaim claim,
            String title,
            Optional<Actor> organization,
            String organizationName,
            String judged) {
        return new TenureKey(
                holder.entity().slug(),
                holderName,
                title,
                claim.phase().name(),
                claim.stance() == Stance.DENIES ? "denies" : "",
                TimeLine.of(claim.from()),
                TimeLine.of(claim.until()),
                organization.map(actor -> actor.entity().kind().name()).orElse(""),
                organization.map(actor -> actor.entity().slug()).orElse(""),
                organization
                        .map(actor -> Looks.line(organizationName, actor.countries()))
                        .orElse(""),
                judged);
    }

    String line() {
        return String.join(BETWEEN, holder, holderName, title, phase, denies, from, until, kind, slug, looks, judged);
    }

    static TenureKey parse(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new TenureKey(
                parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7], parts[8], parts[9],
                parts[10]);
    }

    String organizationName() {
        return Looks.parse(looks).name();
    }

    /** The tenure that claims of this key tell. */
    ReportedTenure tenure(String key, String path, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        Optional<Actor> organization = kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(
                        new EntityRef(Party.Kind.valueOf(kind), slug),
                        Looks.parse(looks).countries()));
        return new ReportedTenure(
                key,
                path,
                new EntityRef(Party.Kind.PERSON, holder),
                title,
                organization,
                TenureClaim.Phase.valueOf(phase),
                !denies.isEmpty(),
                TimeLine.parse(from),
                TimeLine.parse(until),
                earliest,
                latest);
    }
}
