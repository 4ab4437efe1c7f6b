package dev.rapporteur.cli;

import dev.rapporteur.cli.ExtractCommand.Format;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.ArticleLinks;
import dev.rapporteur.rdf.GraphWriter;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.LargeGraph;
import dev.rapporteur.rdf.RdfFormat;
import dev.rapporteur.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Writes a dataset as it is at one moment, with one article in memory at a time. */
record Export(Store store, Iris iris, Format format) {
    /** Writes everything; the number of articles. */
    int write(OutputStream out) {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        return Txn.calculateRead(dataset, () -> {
            List<String> articles = store.graphs().stream()
                    .filter(name -> iris.findArticle(name).isPresent())
                    .toList();
            switch (format) {
                case NQUADS -> graphs(articles, dataset, RdfFormat.NQUADS, out);
                case TRIG -> graphs(articles, dataset, RdfFormat.TRIG, out);
                case JSONL -> articles.forEach(name -> line(dataset, graph(dataset, name), out));
            }
            return articles.size();
        });
    }

    private void graphs(List<String> articles, DatasetGraph dataset, RdfFormat rdf, OutputStream out) {
        try (GraphWriter writer = GraphWriter.open(out, rdf, iris)) {
            articles.forEach(name -> writer.write(name, graph(dataset, name)));
            LargeGraph.write(iris.consolidatedGraph(), graph(dataset, iris.consolidatedGraph()), writer);
        }
    }

    private static Graph graph(DatasetGraph dataset, String name) {
        return dataset.getGraph(NodeFactory.createURI(name));
    }

    private void line(DatasetGraph dataset, Graph article, OutputStream out) {
        ArticleReport report = ArticleGraph.read(article, iris);
        ArticleLinks links = ArticleLinks.find(dataset, article, iris);
        String line = new ArticleJson(links.events(), links.people()).write(report) + "\n";
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
