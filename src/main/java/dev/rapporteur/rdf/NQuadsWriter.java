package dev.rapporteur.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;

/** N-Quads. */
record NQuadsWriter(OutputStream out) implements GraphWriter {
    @Override
    public void write(String name, Graph graph) {
        try {
            for (QuadLine line : QuadLine.sorted(name, graph)) {
                out.write(line.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write <" + name + ">: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot end the N-Quads: " + e.getMessage(), e);
        }
    }
}
