package dev.rapporteur.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * A quad as its line of N-Quads.
 *
 * @param triple the triple
 * @param bytes the line in UTF-8 with its end
 */
@SuppressWarnings("ArrayRecordComponent") // compared by compareTo only
record QuadLine(Triple triple, byte[] bytes) implements Comparable<QuadLine> {
    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

    /** The lines of a graph in the order of their bytes. */
    static List<QuadLine> sorted(String name, Graph graph) {
        Node graphName = Triples.iri(name);
        return graph.find().mapWith(t -> of(graphName, t)).toList().stream()
                .sorted()
                .toList();
    }

    private static QuadLine of(Node graph, Triple triple) {
        IndentedLineBuffer line = new IndentedLineBuffer();
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)) {
            if (node.isBlank()) {
                throw new IllegalArgumentException("blank node in " + triple + " of <" + graph + ">");
            }
            FORMAT.format(line, node);
            line.print(" ");
        }
        line.print(".\n");
        return new QuadLine(triple, line.asString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(QuadLine other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }
}
