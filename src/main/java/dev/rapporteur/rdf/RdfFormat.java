package dev.rapporteur.rdf;

/** A format of files that hold named graphs. */
public enum RdfFormat {
    /** One quad a line; lines of a graph sorted by their bytes. */
    NQUADS,
    /** For people to read: prefixes, one block for each graph, one paragraph for each subject. */
    TRIG
}
