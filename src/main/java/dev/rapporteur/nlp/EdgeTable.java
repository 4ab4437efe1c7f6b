package dev.rapporteur.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The edges of a tree of numbered nodes in one hash table: from which node, with which label, to which node. */
final class EdgeTable {
    /** Of the tree; no edge leads to it. */
    static final int ROOT = 0;

    private final int[] parents;
    private final int[] labels;
    private final int[] children;

    private EdgeTable(int[] parents, int[] labels, int[] children) {
        this.parents = parents;
        this.labels = labels;
        this.children = children;
    }

    static EdgeTable forEdges(int count) {
        int places = Slots.count(count);
        return new EdgeTable(new int[places], new int[places], new int[places]);
    }

    static EdgeTable read(DataInput in) throws IOException {
        return new EdgeTable(IntArrays.read(in), IntArrays.read(in), IntArrays.read(in));
    }

    void write(DataOutput out) throws IOException {
        IntArrays.write(out, parents);
        IntArrays.write(out, labels);
        IntArrays.write(out, children);
    }

    void put(int parent, int label, int child) {
        int slot = slot(parent, label);
        parents[slot] = parent;
        labels[slot] = label;
        children[slot] = child;
    }

    /** Where an edge leads, or the root if there is no such edge. */
    int child(int parent, int label) {
        return children[slot(parent, label)];
    }

    private int slot(int parent, int label) {
        int slot = Slots.first(31 * parent + label, children.length);
        while (children[slot] != ROOT && (parents[slot] != parent || labels[slot] != label)) {
            slot = Slots.next(slot, children.length);
        }
        return slot;
    }
}
