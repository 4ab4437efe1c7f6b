package dev.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset as lines of N-Quads in an order that depends on its content only: the default graph, then the named graphs
 * by name; the lines of each by their bytes. Only one graph at a time is held in memory. Runs within the caller's
 * transaction.
 */
record QuadLines(DatasetGraph quads) {
    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

    /** Hands over the lines in UTF-8, each with its end. */
    void forEach(Consumer<byte[]> out) {
        lines(Iter.map(quads.getDefaultGraph().find(), QuadLines::line)).forEach(out);
        for (Node graph : graphs()) {
            Iterator<Quad> found = quads.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
            lines(Iter.map(found, quad -> line(quad.asTriple(), graph))).forEach(out);
        }
    }

    Fingerprint fingerprint() {
        Digest digest = new Digest();
        forEach(digest::add);
        return digest.fingerprint();
    }

    private List<Node> graphs() {
        return Iter.asStream(quads.listGraphNodes())
                .sorted((a, b) -> Arrays.compareUnsigned(line(a), line(b)))
                .toList();
    }

    private static List<byte[]> lines(Iterator<byte[]> unsorted) {
        return Iter.asStream(unsorted).sorted(Arrays::compareUnsigned).toList();
    }

    private static byte[] line(Triple triple, Node... graph) {
        Node[] nodes = Arrays.copyOf(
                new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()}, 3 + graph.length);
        System.arraycopy(graph, 0, nodes, 3, graph.length);
        return line(nodes);
    }

    private static byte[] line(Node... nodes) {
        IndentedLineBuffer line = new IndentedLineBuffer();
        for (Node node : nodes) {
            FORMAT.format(line, node);
            line.print(" ");
        }
        line.print(".\n");
        return line.asString().getBytes(StandardCharsets.UTF_8);
    }
}
