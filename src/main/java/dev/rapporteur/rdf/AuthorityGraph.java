package dev.rapporteur.rdf;

import dev.rapporteur.model.Authority;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.graph.GraphFactory;

/** The authority as triples and as the files in {@code ontology/authority}. */
public final class AuthorityGraph {
    private AuthorityGraph() {}

    /** The authority as triples whose resources start with the given base. */
    public static Graph write(Authority authority, String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (AuthorityFile file : AuthorityFile.ALL) {
            file.things(authority).forEach(thing -> add(thing, graph, base));
        }
        return graph;
    }

    private static void add(Thing thing, Graph graph, String base) {
        Node subject = NodeFactory.createURI(base + thing.path());
        thing.forEachProperty(
                (property, values) -> values.forEach(v -> graph.add(Triple.create(subject, property, v))));
    }

    /**
     * The authority that such triples tell, whatever their base; lists are sorted.
     *
     * @throws IllegalArgumentException if something lacks what it must have
     */
    public static Authority read(Graph graph) {
        AuthorityReader reader = new AuthorityReader();
        graph.find().forEachRemaining(reader::triple);
        return reader.authority();
    }

    /** The authority of the files on the class path. */
    public static Authority load() {
        AuthorityReader reader = new AuthorityReader();
        AuthorityFile.ALL.forEach(file -> parse("/ontology/authority/" + file.name(), reader));
        return reader.authority();
    }

    private static void parse(String resource, StreamRDF sink) {
        try (InputStream in = AuthorityGraph.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is missing on the class path; build the project again");
            }
            RDFParser.source(in).lang(Lang.TURTLE).checking(false).parse(sink);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the authority: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the authority as Turtle, one file for each kind of thing. The same authority gives the same bytes.
     *
     * @param folder an existing folder, whose files of the same names are replaced
     */
    public static void writeFiles(Authority authority, Path folder) throws IOException {
        for (AuthorityFile file : AuthorityFile.ALL) {
            Files.writeString(folder.resolve(file.name()), file.turtle(authority));
        }
    }
}
