package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the entity that a party of an article is. */
final class EntityIndex {
    static final Comparator<EntityRef> REFS =
            Comparator.comparing(EntityRef::kind).thenComparing(EntityRef::slug);
    static final Comparator<Mention> MENTIONS = Comparator.comparing(Mention::article)
            .thenComparing(mention -> mention.party().kind())
            .thenComparing(mention -> mention.party().name());

    private final List<Entity> entities;
    private final Map<Mention, EntityRef> refs = new HashMap<>();
    private final Map<EntityRef, String> names = new HashMap<>();

    EntityIndex(List<Entity> entities) {
        List<Entity> sorted = new ArrayList<>(entities);
        sorted.sort(Comparator.comparing(EntityIndex::ref, REFS));
        this.entities = List.copyOf(sorted);
        for (Entity entity : sorted) {
            names.put(ref(entity), entity.name());
            entity.mentions().forEach(mention -> refs.put(mention, ref(entity)));
        }
    }

    private static EntityRef ref(Entity entity) {
        return new EntityRef(entity.kind(), entity.slug());
    }

    List<Entity> entities() {
        return entities;
    }

    EntityRef of(ArticleId article, Party party) {
        EntityRef ref = refs.get(new Mention(article, party));
        if (ref == null) {
            throw new IllegalStateException("article " + article + ": " + party + " is no entity");
        }
        return ref;
    }

    String name(EntityRef ref) {
        String name = names.get(ref);
        if (name == null) {
            throw new IllegalStateException("no entity " + ref);
        }
        return name;
    }
}
