package dev.rapporteur.rdf;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;

/**
 * Writes named graphs to a stream, one after the other, each as soon as it comes. Equal graphs give equal bytes: UTF-8,
 * sorted, lines end in "\n".
 */
public interface GraphWriter extends AutoCloseable {
    /**
     * Opens a writer. It leaves the stream open when it is closed.
     *
     * @param iris gives TriG the prefix of resources
     */
    static GraphWriter open(OutputStream out, RdfFormat format, Iris iris) {
        return switch (format) {
            case NQUADS -> new NQuadsWriter(out);
            case TRIG -> TrigWriter.start(out, iris);
        };
    }

    /**
     * Writes one graph.
     *
     * @param name IRI of the graph
     * @throws IllegalArgumentException if the graph holds a blank node
     * @throws UncheckedIOException if the stream fails
     */
    void write(String name, Graph graph);

    /** Ends the document and flushes the stream. */
    @Override
    void close();
}
