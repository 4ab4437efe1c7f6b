package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.TenureClaim;
import java.util.Optional;
import java.util.Set;

/**
 * A tenure as one claim tells it.
 *
 * @param told the claim
 * @param holder who holds the office
 * @param title key of its title
 * @param organization to whom it belongs
 */
record ReportedTenure(Told<TenureClaim> told, EntityRef holder, String title, Optional<Actor> organization)
        implements Item {
    @Override
    public String path() {
        return told.path();
    }

    @Override
    public String summary() {
        return ToldWords.of(told);
    }

    @Override
    public Set<String> blocks() {
        return Set.of(holder.slug() + " " + title);
    }
}
