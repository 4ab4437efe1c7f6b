package dev.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Graphs of invented articles, some 60 triples each: claims with a quote, a day and people that other articles share.
 */
final class SampleQuads {
    private static final String BASE = "http://localhost:3030/";
    private static final int CLAIMS = 10;
    private static final String[] WORDS = {
        "ceasefire", "grain", "border", "minister", "talks", "sanction", "treaty", "visit", "harbour", "summit"
    };

    private SampleQuads() {}

    static String name(int article) {
        return BASE + "article/a" + article;
    }

    /** Articles from one number up to another, each in the given edition. */
    static Map<String, Graph> articles(int from, int to, int edition) {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        for (int article = from; article < to; article++) {
            graphs.put(name(article), article(article, edition));
        }
        return graphs;
    }

    static Graph article(int article, int edition) {
        Random random = new Random(31L * article + edition);
        Graph graph = GraphFactory.createDefaultGraph();
        Node self = iri("article/a" + article);
        graph.add(self, rap("edition"), NodeFactory.createLiteralString("edition " + edition));
        for (int i = 0; i < CLAIMS; i++) {
            Node claim = iri("article/a" + article + "/claim/" + i);
            graph.add(self, rap("claims"), claim);
            graph.add(claim, rap("quote"), NodeFactory.createLiteralString(sentence(random)));
            graph.add(claim, rap("participant"), iri("person/p" + random.nextInt(2000)));
            graph.add(claim, rap("participant"), iri("person/p" + random.nextInt(2000)));
            graph.add(claim, rap("start"), NodeFactory.createLiteralString(String.valueOf(random.nextInt(9000))));
            graph.add(claim, rap("status"), rap("occurred"));
        }
        return graph;
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder("They spoke of the");
        for (int i = 0; i < 8; i++) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.append(" at ").append(random.nextInt(100_000)).append('.').toString();
    }

    private static Node iri(String rest) {
        return NodeFactory.createURI(BASE + rest);
    }

    private static Node rap(String name) {
        return NodeFactory.createURI("https://w3id.org/rapporteur#" + name);
    }
}
