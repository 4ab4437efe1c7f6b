package dev.rapporteur.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What matters of an entity where it takes part in something.
 *
 * @param name by which it is called
 * @param countries for which it acts, by their names in the authority
 */
record Looks(String name, Set<String> countries) {
    private static final String BETWEEN = "\u0001";
    private static final int SLIP = 10;

    Looks {
        countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    }

    /**
     * The countries that somebody acts for.
     *
     * @param told how often each is told; one told less than a tenth as often as another is taken for a slip
     */
    static Set<String> countries(Map<String, Integer> told) {
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return told.entrySet().stream()
                .filter(country -> SLIP * country.getValue() >= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line that {@link #parse} reads. */
    static String line(String name, Collection<String> countries) {
        StringBuilder line = new StringBuilder(name);
        new TreeSet<>(countries).forEach(country -> line.append(BETWEEN).append(country));
        return line.toString();
    }

    static Looks parse(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new Looks(parts[0], new TreeSet<>(Arrays.asList(parts).subList(1, parts.length)));
    }
}
