package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.rdf.GraphWriter;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.RdfFormat;

/**
 * Named graphs: one per article, and the consolidated one. They are sorted by name, so that the order of the inputs
 * does not matter.
 */
record QuadOutput(RdfFormat format, Iris iris, ArticleGraphs graphs, Streams streams) implements Output {
    @Override
    public Outcome add(Extracted extracted) {
        return graphs.add(extracted);
    }

    @Override
    public void close() {
        try (GraphWriter writer = GraphWriter.open(streams.out(), format, iris)) {
            graphs.withConsolidated().forEach(writer::write);
        }
    }
}
