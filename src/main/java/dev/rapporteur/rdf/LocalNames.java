package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * The IRIs of what one article names: different names get different IRIs even where their slugs are equal, and the set
 * of names alone decides which, never their order.
 */
final class LocalNames {
    private final Map<Named, Node> nodes = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Iris iris;
    private final String article;

    private LocalNames(Iris iris, ArticleId article) {
        this.iris = iris;
        this.article = iris.article(article) + "/";
    }

    static LocalNames of(Iris iris, ArticleId article, Collection<Named> names) {
        LocalNames local = new LocalNames(iris, article);
        Set<Named> sorted = new TreeSet<>(names);
        Set<Named> second = new TreeSet<>();
        for (Named name : sorted) {
            String iri = local.natural(name);
            if (local.taken.add(iri)) {
                local.nodes.put(name, Triples.iri(iri));
            } else {
                second.add(name);
            }
        }
        second.forEach(name -> local.nodes.put(name, Triples.iri(local.numbered(name))));
        return local;
    }

    Node node(Named name) {
        Node node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("the article " + article + " does not name " + name);
        }
        return node;
    }

    Map<Named, Node> nodes() {
        return Map.copyOf(nodes);
    }

    private String natural(Named name) {
        String start = name.sort().isShared() ? iris.base() : article;
        return start + name.sort().step() + "/" + Iris.slug(name.name());
    }

    private String numbered(Named name) {
        String start = article + name.sort().step() + "/" + Iris.slug(name.name()) + "-";
        int number = 2;
        while (!taken.add(start + number)) {
            number++;
        }
        return start + number;
    }
}
