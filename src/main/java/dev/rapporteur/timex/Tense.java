package dev.rapporteur.timex;

/** Where the sentence around a time looks from the day of publication; decides which "Friday" or "August" is meant. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
