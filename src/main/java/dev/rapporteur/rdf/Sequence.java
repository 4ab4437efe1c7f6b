package dev.rapporteur.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The order of a property's values, which triples do not keep. It is written only where it is not the sorted order, as
 * the ranks of the values: "participant 2 1" says that the second participant comes first in the text.
 */
final class Sequence {
    private static final Comparator<Node> SORTED =
            Comparator.comparing((Node n) -> n.isURI() ? n.getURI() : n.getLiteralLexicalForm());

    private Sequence() {}

    static List<Node> sorted(List<Node> values) {
        return values.stream().distinct().sorted(SORTED).toList();
    }

    /** Words for the order of the values of a property; empty where it is the sorted order. */
    static String of(Node property, List<Node> values) {
        List<Node> sorted = sorted(values);
        if (sorted.equals(values)) {
            return "";
        }
        return values.stream()
                .map(v -> Integer.toString(sorted.indexOf(v) + 1))
                .collect(Collectors.joining(" ", property.getLocalName() + " ", ""));
    }

    /** The values in the order that one of these words tells for the property, or else sorted. */
    static List<Node> apply(Node property, List<Node> values, List<String> words) {
        List<Node> sorted = sorted(values);
        for (String order : words) {
            String[] ranks = order.split(" ", -1);
            if (ranks[0].equals(property.getLocalName())) {
                return ranked(sorted, ranks);
            }
        }
        return sorted;
    }

    private static List<Node> ranked(List<Node> sorted, String[] ranks) {
        List<Node> ordered = new ArrayList<>();
        for (int i = 1; i < ranks.length; i++) {
            ordered.add(sorted.get(Integer.parseInt(ranks[i]) - 1));
        }
        return ordered;
    }
}
