package dev.rapporteur.rdf;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** TriG. */
record TrigWriter(StreamRDF out) implements GraphWriter {
    static TrigWriter start(OutputStream stream, Iris iris) {
        StreamRDF out = StreamRDFWriter.getWriterStream(stream, RDFFormat.TRIG_BLOCKS);
        out.start();
        Prefixes.of(iris).forEach(out::prefix);
        return new TrigWriter(out);
    }

    @Override
    public void write(String name, Graph graph) {
        Node graphName = Triples.iri(name);
        QuadLine.sorted(name, graph).forEach(line -> out.quad(Quad.create(graphName, line.triple())));
    }

    @Override
    public void close() {
        out.finish();
    }
}
