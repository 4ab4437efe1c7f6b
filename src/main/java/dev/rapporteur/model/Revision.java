package dev.rapporteur.model;

import java.time.Instant;

/**
 * One change of the dataset.
 *
 * @param number counts the changes, from 1: this, not the time, tells what came first
 * @param time what the clock said, which may have been set back since the change before
 */
public record Revision(int number, Instant time) implements Comparable<Revision> {
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("no revision: " + number);
        }
    }

    @Override
    public int compareTo(Revision other) {
        return Integer.compare(number, other.number);
    }
}
