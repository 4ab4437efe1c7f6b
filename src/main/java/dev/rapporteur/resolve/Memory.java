package dev.rapporteur.resolve;

/**
 * What a consolidation remembers of the articles it has taken in, so that one more touches only its blocks. It is a
 * function of the set of articles, and can be made anew from them.
 */
public interface Memory {
    /** A memory that ends with the process; it knows nothing yet. */
    static Memory fresh() {
        return new TreeMemory();
    }

    /** The relation of that name; without pairs where it is new. */
    Relation relation(String name);
}
