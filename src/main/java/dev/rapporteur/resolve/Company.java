package dev.rapporteur.resolve;

import java.util.Set;

/**
 * The surnames of the people whom the same articles name. There may be thousands: they are looked up when they are
 * asked for.
 *
 * @param names how often each is named beside somebody
 * @param key whose company it is
 */
record Company(Relation names, String key) {
    /** More people in common than this tell no more. */
    private static final int MANY = 512;

    boolean isEmpty() {
        return names.first(key).isEmpty();
    }

    /** How many are in both. */
    int sharedWith(Company other) {
        Set<String> mine = names.values(key);
        Set<String> theirs = other.names.values(other.key);
        Set<String> smaller = mine.size() < theirs.size() ? mine : theirs;
        Set<String> larger = mine.size() < theirs.size() ? theirs : mine;
        return (int) smaller.stream().filter(larger::contains).limit(MANY).count();
    }
}
