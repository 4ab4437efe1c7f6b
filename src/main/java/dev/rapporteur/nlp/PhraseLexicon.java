package dev.rapporteur.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Phrases with tags, as a tree of their words. */
record PhraseLexicon(WordTable words, EdgeTable tree, TagTable tags) {
    /** A phrase that was found: how many words it has, and what tags. */
    record Match(int words, List<String> tags) {}

    static PhraseLexicon read(DataInput in) throws IOException {
        return new PhraseLexicon(WordTable.read(in), EdgeTable.read(in), TagTable.read(in));
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        tree.write(out);
        tags.write(out);
    }

    /** The longest phrase at the beginning of some words. */
    Optional<Match> longest(List<String> text) {
        Optional<Match> longest = Optional.empty();
        int node = EdgeTable.ROOT;
        for (int i = 0; i < text.size(); i++) {
            int word = words.number(text.get(i));
            node = word == WordTable.NONE ? EdgeTable.ROOT : tree.child(node, word);
            if (node == EdgeTable.ROOT) {
                break;
            }
            Optional<List<String>> found = tags.find(node);
            if (found.isPresent()) {
                longest = Optional.of(new Match(i + 1, found.get()));
            }
        }
        return longest;
    }
}
