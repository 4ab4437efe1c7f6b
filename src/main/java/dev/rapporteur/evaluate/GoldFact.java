package dev.rapporteur.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A fact that an article tells, as somebody noted it by hand, and what it takes to have found it.
 *
 * @param <T> facts that can be it
 */
interface GoldFact<T extends ToldFact> {
    /** The closeness of facts that are not the same. */
    double DIFFERENT = 0;

    /** Whether it may be told and need not be. */
    boolean optional();

    /** How well a told fact of the same article fits: {@link #DIFFERENT}, or more the closer it is. */
    double closeness(T told, Cast cast);

    /** Whether the status told is one that this fact may have; facts without status always agree. */
    default boolean agrees(T told) {
        return true;
    }

    /** What else the told fact says, as far as it counts, and whether it is right. */
    default List<Attribute> attributes(T told, Cast cast) {
        return List.of();
    }

    /** One line for messages. */
    String words(Cast cast);

    /** The words of the article, where they were noted. */
    default String quote() {
        return "";
    }

    /** Whether a value counts: one is expected, and it is there or must be. */
    static boolean counts(List<String> accepted, boolean optional, Optional<String> told) {
        return !accepted.isEmpty() && !(optional && told.isEmpty());
    }
}
