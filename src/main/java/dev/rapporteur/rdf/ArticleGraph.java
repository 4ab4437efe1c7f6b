package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import org.apache.jena.graph.Graph;

/** One article as a named graph: what it says of itself, whom it names and what it claims, with the evidence. */
public final class ArticleGraph {
    private ArticleGraph() {}

    /**
     * Writes a report as triples without blank nodes: a pure function of its arguments. The article's text is not among
     * them, only the quotes of its claims. Characters that XML cannot hold become U+FFFD.
     *
     * @param authority tells in which country a place lies
     */
    public static Graph write(ArticleReport report, Iris iris, Authority authority) {
        return new ArticleWriter(report, iris, Places.of(authority)).write();
    }

    /**
     * Reads what {@link #write} wrote. The article comes back with text "" and no blocks.
     *
     * @throws IllegalArgumentException if the graph holds no article or several, or if a fact is missing or told twice
     */
    public static ArticleReport read(Graph graph, Iris iris) {
        return ArticleReader.of(graph, iris).read();
    }
}
