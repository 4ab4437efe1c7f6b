package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Graphs as files, and compared. */
final class Graphs {
    static final String NAME = "http://localhost:3030/graph/test";

    private Graphs() {}

    static byte[] bytes(RdfFormat format, Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter writer = GraphWriter.open(out, format, Iris.DEFAULT)) {
            writer.write(NAME, graph);
        }
        return out.toByteArray();
    }

    static Graph parse(RdfFormat format, byte[] bytes) {
        return RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(format == RdfFormat.NQUADS ? Lang.NQUADS : Lang.TRIG)
                .toDatasetGraph()
                .getGraph(Triples.iri(NAME));
    }

    /** Compares with a file of the test's resources and, where they differ, shows what was written. */
    static void assertSame(String file, Graph graph) {
        Graph expected =
                RDFParser.source("dev/rapporteur/rdf/" + file).lang(Lang.TURTLE).toGraph();
        assertTrue(
                expected.isIsomorphicWith(graph),
                () -> file + " differs from\n" + new String(bytes(RdfFormat.TRIG, graph), StandardCharsets.UTF_8));
    }
}
