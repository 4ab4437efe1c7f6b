package dev.rapporteur.store;

/** What a write changed: number of named graphs that are different now, triples added and triples removed. */
public record Changes(long graphs, long added, long removed) {
    static final Changes NONE = new Changes(0, 0, 0);

    Changes plus(Changes other) {
        return new Changes(graphs + other.graphs, added + other.added, removed + other.removed);
    }
}
