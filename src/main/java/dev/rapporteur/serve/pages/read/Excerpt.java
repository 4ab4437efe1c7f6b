package dev.rapporteur.serve.pages.read;

import dev.rapporteur.rdf.Prefixes;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Format;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the dataset says about one thing, with the names of everything that occurs in it.
 *
 * @param cut whether there is more than what is shown
 */
public record Excerpt(Graph graph, boolean cut) {
    /** Statements about the thing; and as many in which something else is said of it. */
    private static final int MOST = 2000;

    private static final Map<Format, RDFFormat> WRITERS = Map.of(
            Format.TURTLE, RDFFormat.TURTLE_PRETTY,
            Format.JSON_LD, RDFFormat.JSONLD11_PRETTY,
            Format.N_TRIPLES, RDFFormat.NTRIPLES_UTF8,
            Format.RDF_XML, RDFFormat.RDFXML_PRETTY);

    public static Excerpt about(Node thing, Lookup lookup) {
        Graph union = lookup.dataset().getUnionGraph();
        Graph graph = GraphFactory.createDefaultGraph();
        List<Triple> of = first(union, Triple.createMatch(thing, null, null));
        List<Triple> to = first(union, Triple.createMatch(null, null, thing));
        of.forEach(graph::add);
        to.forEach(graph::add);
        Stream.concat(of.stream().map(Triple::getObject), to.stream().map(Triple::getSubject))
                .filter(Node::isURI)
                .distinct()
                .forEach(other -> lookup.find(other, RDFS.label.asNode())
                        .ifPresent(label -> graph.add(other, RDFS.label.asNode(), label)));
        Prefixes.of(lookup.iris()).forEach(graph.getPrefixMapping()::setNsPrefix);
        return new Excerpt(graph, of.size() > MOST || to.size() > MOST);
    }

    private static List<Triple> first(Graph union, Triple pattern) {
        try (Stream<Triple> found = union.stream(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
            return found.limit(MOST + 1L).toList();
        }
    }

    /** As a document. */
    public Answer answer(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(WRITERS.get(format)).output(out);
        Answer answer = Answer.data(format.mediaType() + "; charset=utf-8", out.toByteArray());
        return cut ? answer.with("Rapporteur-Truncated", "rows") : answer;
    }
}
