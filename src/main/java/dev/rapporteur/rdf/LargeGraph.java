package dev.rapporteur.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph too large to be held in memory as a whole. */
public final class LargeGraph {
    /** As the subjects stand in sorted lines of N-Quads: by their bytes, with the bracket that ends an IRI. */
    private static final Comparator<Node> BY_LINE = (a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b));

    private LargeGraph() {}

    /** Writes it subject by subject, which gives the same document as writing it at once. */
    public static void write(String name, Graph graph, GraphWriter writer) {
        TreeSet<Node> subjects = new TreeSet<>(BY_LINE);
        graph.find().mapWith(triple -> triple.getSubject()).forEach(subjects::add);
        for (Node subject : subjects) {
            Graph part = GraphFactory.createDefaultGraph();
            graph.find(subject, Node.ANY, Node.ANY).forEach(part::add);
            writer.write(name, part);
        }
    }

    private static byte[] bytes(Node subject) {
        return (subject.toString() + ">").getBytes(StandardCharsets.UTF_8);
    }
}
