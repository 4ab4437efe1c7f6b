package dev.rapporteur.model;

/** What the one who speaks does with the content of a claim. */
public enum Stance {
    ASSERTS,
    DENIES,
    ALLEGES,
    DECLINES_TO_CONFIRM
}
