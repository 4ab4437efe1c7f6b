package dev.rapporteur.model;

/** How fine a stated time is. */
public enum Granularity {
    DAY,
    RANGE,
    WEEK,
    MONTH,
    SEASON,
    YEAR
}
