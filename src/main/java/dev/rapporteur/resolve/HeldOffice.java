package dev.rapporteur.resolve;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An office as evidence of who somebody is.
 *
 * @param title key of its title
 * @param owners keys of the organization and countries it belongs to; empty where not told
 * @param countries the countries among these
 */
record HeldOffice(String title, Set<String> owners, Set<String> countries) {
    /** Offices that nobody holds in two countries; an envoy may be told with the one or the other country. */
    private static final Pattern OF_STATE = Pattern.compile("\\b(minister|president|premier|chancellor|king|queen)\\b");

    HeldOffice {
        countries = Set.copyOf(countries);
        owners = Set.copyOf(owners);
    }

    @Override
    public String toString() {
        return title + owners.stream().sorted().map(owner -> ", " + owner).collect(Collectors.joining());
    }

    /** Whether it is the same office of state in another country. */
    boolean contradicts(HeldOffice other) {
        return title.equals(other.title)
                && OF_STATE.matcher(title).find()
                && !countries.isEmpty()
                && !other.countries.isEmpty()
                && Collections.disjoint(countries, other.countries);
    }

    /** Whether it is an office of state of a country that is told. */
    boolean isOfState() {
        return OF_STATE.matcher(title).find() && !countries.isEmpty();
    }

    boolean agreesWith(HeldOffice other) {
        return title.equals(other.title)
                && (owners.isEmpty() || other.owners.isEmpty() || !Collections.disjoint(owners, other.owners));
    }
}
