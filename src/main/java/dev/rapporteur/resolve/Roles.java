package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Roles of an event, collected from its claims. */
final class Roles {
    static final Comparator<Role> ORDER =
            Comparator.comparing(Role::name).thenComparing(Role::entity, EntityOrder.REFS);

    private Roles() {}

    /** The actors in one role, sorted. */
    static Stream<Role> of(RoleName name, Stream<? extends Collection<Actor>> casts) {
        return casts.flatMap(Collection::stream)
                .map(actor -> new Role(name, actor.entity()))
                .distinct()
                .sorted(ORDER);
    }

    /** The roles of an event, sorted. */
    static List<Role> sorted(Stream<Role> roles) {
        return roles.distinct().sorted(ORDER).toList();
    }
}
