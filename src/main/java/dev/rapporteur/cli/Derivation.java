package dev.rapporteur.cli;

import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.Write;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** What follows from all articles of a dataset. Its graphs are a function of the article graphs and the authority. */
interface Derivation extends AutoCloseable {
    /**
     * What must change in the derived graphs together with a change of articles. Afterwards either {@link #keep} or
     * {@link #undo} is to be called.
     *
     * @param store the dataset before the change
     * @param changed the article graphs that are new or different, by name; an empty one is an article withdrawn
     * @param state names the dataset before the change
     */
    Write derive(GraphStore store, Map<String, Graph> changed, String state);

    /**
     * The change was written.
     *
     * @param state names the dataset after the change
     */
    void keep(String state);

    /** The change was not written, or nobody knows whether it was. */
    void undo();

    /** The dataset has another name from now on, without a change of any article. */
    void rename(String state, String next);

    /** A good time to give back space, where that is worthwhile. */
    void endBatch();

    @Override
    void close();
}
