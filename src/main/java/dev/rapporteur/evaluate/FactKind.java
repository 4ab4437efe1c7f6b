package dev.rapporteur.evaluate;

import java.util.Locale;

/** What is counted apart, in the order of the table. */
public enum FactKind {
    OUTLET,
    PUBLISHED,
    CITES,
    PEOPLE,
    TENURES,
    MEETINGS,
    PROPOSALS,
    SANCTIONS;

    /** The word for it, as gold files and JSON Lines have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a fact of this kind is strictly found only if its status is right. */
    public boolean countsStatus() {
        return this == MEETINGS || this == SANCTIONS;
    }
}
