package dev.rapporteur.query;

import java.time.Duration;

/**
 * How much of an answer is wanted, and how long it may take.
 *
 * @param offset rows to leave out at the beginning
 * @param rows the most rows to give
 * @param time the most time to take
 */
public record Bounds(long offset, int rows, Duration time) {
    /** The whole answer, if it comes in time. */
    public static Bounds within(Duration time) {
        return new Bounds(0, Integer.MAX_VALUE, time);
    }

    boolean isWhole() {
        return offset == 0 && rows == Integer.MAX_VALUE;
    }
}
