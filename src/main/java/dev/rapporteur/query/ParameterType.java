package dev.rapporteur.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What a parameter's value may be, and which node it becomes. */
public enum ParameterType {
    /** Any words. */
    STRING("words") {
        @Override
        Optional<Node> find(String value) {
            return Optional.of(NodeFactory.createLiteralString(value));
        }
    },
    /** An absolute IRI. */
    IRI("an absolute IRI such as http://localhost:3030/person/jane-roe") {
        @Override
        Optional<Node> find(String value) {
            return isIri(value) ? Optional.of(NodeFactory.createURI(value)) : Optional.empty();
        }
    },
    /** A day. */
    DATE("a day such as 2025-11-19") {
        @Override
        Optional<Node> find(String value) {
            try {
                String day = LocalDate.parse(value).toString();
                return Optional.of(NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    },
    /** A whole number. */
    INTEGER("a whole number such as 10") {
        @Override
        Optional<Node> find(String value) {
            return WHOLE_NUMBER.matcher(value).matches()
                    ? Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger))
                    : Optional.empty();
        }
    },
    /** A person's IRI, or the name as the graph has it; names are looked up in the dataset. */
    PERSON("the name or IRI of a person in the dataset") {
        @Override
        Optional<Node> find(String value) {
            return IRI.find(value);
        }
    };

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private final String expected;

    ParameterType(String expected) {
        this.expected = expected;
    }

    /** The node, or nothing if the value is not of this type. */
    abstract Optional<Node> find(String value);

    /** What to tell a caller who gave something else. */
    public String expected() {
        return expected;
    }

    /** The word for this type in query files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ParameterType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ParameterType::word).collect(Collectors.joining(", "));
    }

    private static boolean isIri(String value) {
        try {
            return IRIx.create(value).isAbsolute();
        } catch (IRIException e) {
            return false;
        }
    }
}
