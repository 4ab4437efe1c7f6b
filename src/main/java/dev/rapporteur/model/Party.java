package dev.rapporteur.model;

/**
 * Somebody or something that acts or is acted upon in a claim.
 *
 * @param kind what it is
 * @param name for a person the {@link Person#name()} in the same report; for a country its
 *     {@link Authority.Country#name()}; for an organization its name; for a group or an unnamed source the describing
 *     words ("Ukrainian officials")
 */
public record Party(Kind kind, String name) {
    /** What a party is. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        COUNTRY,
        GROUP
    }

    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party without a name");
        }
    }

    public static Party person(String name) {
        return new Party(Kind.PERSON, name);
    }

    public static Party organization(String name) {
        return new Party(Kind.ORGANIZATION, name);
    }

    public static Party country(String name) {
        return new Party(Kind.COUNTRY, name);
    }

    public static Party group(String words) {
        return new Party(Kind.GROUP, words);
    }
}
