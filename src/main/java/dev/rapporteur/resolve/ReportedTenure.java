package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim.Phase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tenure as any number of claims tell it in the same way.
 *
 * @param key names it among all
 * @param path the first of the claims
 * @param holder who holds the office
 * @param title key of its title
 * @param organization to whom it belongs
 * @param phase whether it goes on
 * @param denies whether the speakers deny it
 * @param from since when
 * @param until until when
 * @param earliest day of the first publication known
 * @param latest day of the last publication known
 */
record ReportedTenure(
        String key,
        String path,
        EntityRef holder,
        String title,
        Optional<Actor> organization,
        Phase phase,
        boolean denies,
        Optional<TemporalValue> from,
        Optional<TemporalValue> until,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest)
        implements Item {
    @Override
    public String summary() {
        String owner = organization.map(actor -> ", " + actor.entity().slug()).orElse("");
        return holder.slug() + ", " + title + owner + ", " + phase.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<String> blocks() {
        return Set.of(holder.slug() + " " + title);
    }
}
