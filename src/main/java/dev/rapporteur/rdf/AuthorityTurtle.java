package dev.rapporteur.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Things as Turtle for people to read: one block each, long lists of values wrapped, always the same bytes. */
final class AuthorityTurtle {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";

    /** First lines of every file. */
    static final String PREFIXES =
            """
            @base <http://localhost:3030/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rap: <https://w3id.org/rapporteur#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private static final NodeFormatterTTL FORMAT = new NodeFormatterTTL(null, prefixes());

    private AuthorityTurtle() {}

    private static PrefixMap prefixes() {
        PrefixMap prefixes = PrefixMapFactory.create();
        prefixes.add("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.add("rap", AuthorityTerm.RAP);
        prefixes.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.add("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.add("wd", AuthorityTerm.WIKIDATA);
        prefixes.add("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /** A thing on one line if it fits, else with one line or more for each property. */
    static String of(Thing thing) {
        List<String> properties = new ArrayList<>();
        thing.forEachProperty((property, values) -> properties.add(property(property, values)));
        String subject = "<" + thing.path() + "> ";
        String line = subject + String.join(" ; ", properties) + " .\n";
        boolean fits = line.length() <= WIDTH && line.indexOf('\n') == line.length() - 1;
        return fits ? line : subject + String.join(" ;\n" + INDENT, properties) + " .\n";
    }

    private static String property(Node property, List<Node> values) {
        StringBuilder text = new StringBuilder(property.equals(AuthorityTerm.TYPE) ? "a" : format(property));
        int column = INDENT.length() + text.length();
        String separator = " ";
        for (Node value : values) {
            String words = format(value);
            boolean wraps = column + words.length() + separator.length() > WIDTH - 2;
            text.append(wraps ? separator.stripTrailing() + "\n" + INDENT + INDENT : separator)
                    .append(words);
            column = wraps ? 2 * INDENT.length() + words.length() : column + separator.length() + words.length();
            separator = ", ";
        }
        return text.toString();
    }

    private static String format(Node node) {
        StringWriterI text = new StringWriterI();
        FORMAT.format(text, node);
        text.flush();
        return text.toString();
    }
}
