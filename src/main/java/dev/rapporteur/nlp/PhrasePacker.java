package dev.rapporteur.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes a {@link PhraseLexicon} of NLP4J's tree. Equal trees give equal lexica, to the byte. */
final class PhrasePacker {
    private final WordTable words;
    private final EdgeTable edges;
    private final TagTable.Builder tags;
    private int nodes;

    private PhrasePacker(Set<String> words, int nodes) {
        this.words = WordTable.of(List.copyOf(words));
        this.edges = EdgeTable.forEdges(nodes);
        this.tags = new TagTable.Builder(nodes);
    }

    static PhraseLexicon pack(PrefixTree<String, Set<String>> tree) {
        Set<String> words = new TreeSet<>();
        PhrasePacker packer = new PhrasePacker(words, count(tree.getRoot(), words));
        packer.add(tree.getRoot());
        return new PhraseLexicon(packer.words, packer.edges, packer.tags.build());
    }

    private static int count(PrefixNode<String, Set<String>> node, Set<String> words) {
        words.addAll(node.keySet());
        return 1 + node.values().stream().mapToInt(child -> count(child, words)).sum();
    }

    /** Its number is the order in which it is reached: itself, then all below it by their words. */
    private int add(PrefixNode<String, Set<String>> node) {
        int number = nodes++;
        if (node.hasValue()) {
            tags.put(number, node.getValue());
        }
        new TreeMap<>(node).forEach((word, child) -> edges.put(number, words.number(word), add(child)));
        return number;
    }
}
