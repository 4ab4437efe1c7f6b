package dev.rapporteur.timex;

import java.util.Optional;

/** Where words mean a time, by offsets, and what they mean. */
record Phrase(int start, int end, Meaning meaning) {
    /** Whether no later "the next day" can count from it. */
    boolean isVague() {
        return meaning == Meaning.UNDATABLE || meaning instanceof Side || meaning instanceof Distance;
    }

    Optional<Side> side() {
        return meaning instanceof Side side ? Optional.of(side) : Optional.empty();
    }
}
