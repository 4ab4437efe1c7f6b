package dev.rapporteur.timex;

import java.util.Optional;

/**
 * Where a time lies that no day can be given for: "recently" in the past, "now" in the present, "soon" in the future.
 */
public enum Side implements Meaning {
    PAST,
    PRESENT,
    FUTURE;

    @Override
    public Optional<Period> in(Frame frame) {
        return Optional.empty();
    }
}
