package dev.rapporteur.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A value that a caller gives to a canned query. It is bound to the variable of the same name; without a value and a
 * default the variable stays free, and the query answers for all.
 *
 * @param byDefault the value if the caller gives none
 * @param description what it means, or nothing
 * @param example a value as a caller would write it
 * @param values all that it may be, in capitals or not; empty if it may be anything of its type
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        Optional<String> byDefault,
        String description,
        Optional<String> example,
        List<String> values) {

    /** How long a value may be, in characters. */
    public static final int LONGEST = 1000;

    public Parameter {
        values = List.copyOf(values);
    }

    /** What to tell a caller who gave something else. */
    public String expected() {
        return values.isEmpty() ? type.expected() : "one of " + String.join(", ", values);
    }

    /** The node, or nothing if the value is not what is expected; a name of a person is none yet. */
    Optional<Node> find(String value) {
        boolean isFitting =
                !value.isEmpty() && (values.isEmpty() || values.stream().anyMatch(value::equalsIgnoreCase));
        return isFitting ? type.find(value) : Optional.empty();
    }
}
