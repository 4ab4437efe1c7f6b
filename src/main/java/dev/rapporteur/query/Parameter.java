package dev.rapporteur.query;

import java.util.Optional;

/**
 * A value that a caller gives to a canned query. It is bound to the variable of the same name; without a value and a
 * default the variable stays free, and the query answers for all.
 *
 * @param byDefault the value if the caller gives none
 * @param description what it means, or nothing
 * @param example a value as a caller would write it
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        Optional<String> byDefault,
        String description,
        Optional<String> example) {}
