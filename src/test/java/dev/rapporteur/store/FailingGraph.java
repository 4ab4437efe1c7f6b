package dev.rapporteur.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that can't be read. */
final class FailingGraph extends GraphBase {
    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        throw new IllegalStateException("unreadable");
    }
}
