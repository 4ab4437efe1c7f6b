package dev.rapporteur.rdf;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals that any store and any file can hold. */
final class Literals {
    private static final char REPLACEMENT = '\uFFFD';

    private Literals() {}

    /**
     * A string. What XML, and so a SPARQL result, cannot hold becomes the replacement character, which is one unit long
     * as well: half a surrogate pair, control characters other than tab and line ends, U+FFFE and U+FFFF.
     */
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

    static Node instant(Instant time) {
        return typed(lexical(time.toString()), XSDDatatype.XSDdateTime);
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

    static Instant parseInstant(String lexical) {
        return Instant.parse(lexical);
    }

    static boolean isWellFormed(String words) {
        return words.codePoints().allMatch(Literals::isXml);
    }

    private static String repaired(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(c -> text.appendCodePoint(isXml(c) ? c : REPLACEMENT));
        return text.toString();
    }

    private static boolean isXml(int c) {
        return c >= ' '
                ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                : c == '\t' || c == '\n' || c == '\r';
    }
}
