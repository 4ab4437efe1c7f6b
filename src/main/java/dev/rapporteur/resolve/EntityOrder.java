package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Mention;
import java.util.Comparator;

/** In which order entities and their mentions are listed. */
final class EntityOrder {
    static final Comparator<EntityRef> REFS =
            Comparator.comparing(EntityRef::kind).thenComparing(EntityRef::slug);
    static final Comparator<Mention> MENTIONS = Comparator.comparing(Mention::article)
            .thenComparing(mention -> mention.party().kind())
            .thenComparing(mention -> mention.party().name());

    private EntityOrder() {}
}
