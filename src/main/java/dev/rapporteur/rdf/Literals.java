package dev.rapporteur.rdf;

import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals that any store and any file can hold. */
final class Literals {
    private static final char REPLACEMENT = '\uFFFD';

    private Literals() {}

    /** A string; half a surrogate pair, which no file can hold, becomes the replacement character (also one unit). */
    static Node text(String words) {
        return NodeFactory.createLiteralString(isWellFormed(words) ? words : repaired(words));
    }

    static Node integer(int value) {
        return typed(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node bool(boolean value) {
        return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate day) {
        return typed(lexical(day.toString()), XSDDatatype.XSDdate);
    }

    static Node typed(String lexical, RDFDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    /** ISO 8601 puts a plus before a year of five digits, XML Schema does not. */
    static String lexical(String iso) {
        return iso.startsWith("+") ? iso.substring(1) : iso;
    }

    static LocalDate parseDate(String lexical) {
        boolean fiveDigits = lexical.indexOf('-') > 4;
        return LocalDate.parse(fiveDigits ? "+" + lexical : lexical);
    }

    static boolean isWellFormed(String words) {
        return words.codePoints().noneMatch(Literals::isHalfPair);
    }

    private static String repaired(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(c -> text.appendCodePoint(isHalfPair(c) ? REPLACEMENT : c));
        return text.toString();
    }

    private static boolean isHalfPair(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
