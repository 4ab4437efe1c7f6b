package dev.rapporteur.resolve;

import java.util.Collections;
import java.util.Set;

/**
 * An office as evidence of who somebody is.
 *
 * @param title key of its title
 * @param owners keys of the organization and countries it belongs to; empty where not told
 */
record HeldOffice(String title, Set<String> owners) {
    HeldOffice {
        owners = Set.copyOf(owners);
    }

    boolean agreesWith(HeldOffice other) {
        return title.equals(other.title)
                && (owners.isEmpty() || other.owners.isEmpty() || !Collections.disjoint(owners, other.owners));
    }
}
