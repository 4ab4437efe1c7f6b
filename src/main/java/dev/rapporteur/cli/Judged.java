package dev.rapporteur.cli;

import dev.rapporteur.model.Ruling;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.Rap;
import dev.rapporteur.store.Store;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds what can be judged behind what a user names. */
record Judged(Store store, Iris iris) {
    /**
     * The path of a claim or mention: itself, or the first of those behind a person or event across articles.
     *
     * @throws Failure if the dataset has nothing of that name
     */
    String path(String named) {
        String path =
                named.startsWith(iris.base()) ? named.substring(iris.base().length()) : named;
        Node node = NodeFactory.createURI(iris.below(path));
        if (Ruling.canName(path)) {
            if (store.graph(iris.below(article(path)))
                    .filter(graph -> describes(graph, node))
                    .isEmpty()) {
                throw unknown(named);
            }
            return path;
        }
        return store.graph(iris.consolidatedGraph())
                .flatMap(graph -> first(graph, node))
                .orElseThrow(() -> unknown(named));
    }

    /** "article/a1" of "article/a1/claim/3". */
    private static String article(String path) {
        return path.substring(0, path.indexOf('/', path.indexOf('/') + 1));
    }

    private static boolean describes(Graph graph, Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    private Optional<String> first(Graph graph, Node node) {
        return Stream.of(Rap.mentionedAs, Rap.reportedIn)
                .flatMap(property -> graph.find(node, property, Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getURI().substring(iris.base().length()))
                .sorted()
                .findFirst();
    }

    private Failure unknown(String named) {
        return new Failure(
                ExitCode.UNKNOWN_THING,
                "'" + named + "' is no claim, person, organization, group or event of " + store.dir()
                        + "; name one by its IRI or by what follows " + iris.base());
    }
}
