package dev.rapporteur.extract;

import java.util.Locale;

/**
 * How real the words make an event, from the least to the most telling: where two cues meet, the later one in this list
 * wins. An event that was planned and then called off is called off.
 */
enum Factuality {
    /** The words do not tell. */
    UNKNOWN,
    OCCURRED,
    ONGOING,
    /** Told as the purpose of a journey that took place: whether it was fulfilled only time tells. */
    PURPOSE,
    PLANNED,
    PROPOSED,
    DID_NOT_OCCUR,
    POSTPONED,
    CANCELLED,
    /** Only supposed: "if they meet". No claim at all. */
    HYPOTHETICAL;

    boolean isActual() {
        return this == OCCURRED || this == ONGOING;
    }

    static Factuality parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
