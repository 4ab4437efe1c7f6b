package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;
import java.util.Optional;

/**
 * How real a sentence makes an event.
 *
 * @param cue the word that tells so; empty where none does
 */
record StatusReading(Factuality factuality, Optional<Cue> cue) {
    static final StatusReading UNKNOWN = new StatusReading(Factuality.UNKNOWN, Optional.empty());

    static StatusReading of(Factuality factuality, Cue cue) {
        return new StatusReading(factuality, Optional.of(cue));
    }

    /** The more telling of two, with its cue. */
    StatusReading and(StatusReading other) {
        return factuality.compareTo(other.factuality) >= 0 ? this : other;
    }

    /** The same cue, understood otherwise. */
    StatusReading as(Factuality other) {
        return new StatusReading(other, cue);
    }

    boolean is(Factuality other) {
        return factuality == other;
    }

    boolean isActual() {
        return factuality.isActual();
    }
}
