package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Party;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entity and whom it acts for.
 *
 * @param entity who acts
 * @param countries countries it acts for
 */
record Actor(EntityRef entity, Set<String> countries) {
    Actor {
        countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    }

    boolean is(Party.Kind kind) {
        return entity.kind() == kind;
    }

    boolean actsForCountryOf(Actor other) {
        return !Collections.disjoint(countries, other.countries);
    }

    /** Names in a block key: the entity itself and its countries. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(countries);
        keys.add(entity.kind() + ":" + entity.slug());
        return keys;
    }
}
