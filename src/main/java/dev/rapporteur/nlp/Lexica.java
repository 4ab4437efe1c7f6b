package dev.rapporteur.nlp;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What NLP4J knows of words before it reads them: their possible tags, their Brown clusters, and names it has a list
 * of. Its own form of these, objects within objects, is half of its heap and most of its time to load.
 */
record Lexica(WordLexicon classes, WordLexicon clusters, PhraseLexicon names) implements NLPComponent<NLPNode> {
    static Lexica read(DataInput in) throws IOException {
        return new Lexica(WordLexicon.read(in), WordLexicon.read(in), PhraseLexicon.read(in));
    }

    void write(DataOutput out) throws IOException {
        classes.write(out);
        clusters.write(out);
        names.write(out);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) { // node 0 is the artificial root
            NLPNode node = nodes[i];
            String word = node.getWordFormSimplifiedLowercase();
            classes.find(word).ifPresent(node::setAmbiguityClasses);
            clusters.find(word).map(LinkedHashSet::new).ifPresent(node::setWordClusters);
        }
        nameKnown(nodes);
    }

    private void nameKnown(NLPNode[] nodes) {
        List<String> words =
                Arrays.stream(nodes).map(NLPNode::getWordFormSimplified).toList();
        for (int first = 1; first < nodes.length; first++) {
            List<String> rest = words.subList(first, words.size());
            int begin = first;
            names.longest(rest).ifPresent(match -> match.tags().forEach(tag -> tag(nodes, begin, match.words(), tag)));
        }
    }

    private static void tag(NLPNode[] nodes, int first, int count, String tag) {
        int last = first + count - 1;
        for (int i = first; i <= last; i++) {
            nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(part(i, first, last), tag));
        }
    }

    private static BILOU part(int at, int first, int last) {
        if (first == last) {
            return BILOU.U;
        }
        if (at == first) {
            return BILOU.B;
        }
        return at == last ? BILOU.L : BILOU.I;
    }
}
