package dev.rapporteur.cli;

import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.Store;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** What follows from all articles of a dataset. Its graphs are a function of the article graphs and the authority. */
interface Derivation {
    /**
     * The derived graphs as they must be after a change, to be written together with it. A derived graph that the change
     * does not touch may be left out.
     *
     * @param store the dataset before the change
     * @param changed the article graphs that are new or different, by name; an empty one is an article withdrawn
     */
    Map<String, Graph> derive(Store store, Map<String, Graph> changed);

    /** The derivation of this project. */
    static Derivation of(Configuration configuration, Iris iris) {
        return new WholeDerivation(configuration.authority(), iris);
    }
}
