package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back as it was, also by way of a file. */
class ArticleGraphTest {
    private static final Iris IRIS = Iris.DEFAULT;
    private static final Authority NOTHING =
            new Authority(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest(name = "by way of {0}")
    @EnumSource(RdfFormat.class)
    void roundTrip(RdfFormat format) {
        for (int seed = 0; seed < 100; seed++) {
            ArticleReport report = new RandomReports(seed).next();
            Graph graph = ArticleGraph.write(report, IRIS, NOTHING);
            assertEquals(report, ArticleGraph.read(graph, IRIS), "seed " + seed);
            assertEquals(report, ArticleGraph.read(parse(format, graph), IRIS), "seed " + seed + " by way of a file");
        }
    }

    private static Graph parse(RdfFormat format, Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter writer = GraphWriter.open(out, format, IRIS)) {
            writer.write("http://localhost:3030/g", graph);
        }
        DatasetGraph read = RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .lang(format == RdfFormat.NQUADS ? Lang.NQUADS : Lang.TRIG)
                .toDatasetGraph();
        return read.getGraph(NodeFactory.createURI("http://localhost:3030/g"));
    }
}
