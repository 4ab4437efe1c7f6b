package dev.rapporteur.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Named graphs that can be read and written, wherever they are kept. */
public interface GraphStore extends AutoCloseable {
    /**
     * The named graphs of a server. It keeps its own text index, if any.
     *
     * @throws StoreException if it can't be reached, is no SPARQL endpoint, or refuses the user
     */
    static GraphStore at(Endpoint endpoint) {
        return RemoteStore.at(endpoint);
    }

    /** What to call it in a message: its folder, or its address. */
    String name();

    /** Whether a write happens as a whole or not at all, whatever breaks down. */
    boolean isAtomic();

    /**
     * Changes the named graphs, all in one transaction where the store {@linkplain #isAtomic is atomic}. Triples in
     * both the old and the new graph are not touched, so that writing the same again costs no space.
     *
     * @throws StoreException if it can't be written; then nothing has changed
     */
    Changes write(Write write);

    /**
     * Makes several lookups. A store on this machine answers all of them from one moment; the snapshot must not be used
     * after {@code lookups} has returned.
     */
    <T> T read(Function<Snapshot, T> lookups);

    /** Makes each named graph equal to the given one; an empty graph is removed. */
    default Changes replace(Map<String, Graph> graphs) {
        return write(Write.replacing(graphs));
    }

    /** Removes named graphs; those that do not exist are ignored. */
    default Changes remove(Collection<String> graphs) {
        return write(Write.removing(graphs));
    }

    /** IRIs of all named graphs, sorted. */
    default List<String> graphs() {
        return read(Snapshot::graphs);
    }

    /** A copy of one named graph. */
    default Optional<Graph> graph(String iri) {
        return read(snapshot -> snapshot.graph(iri));
    }

    /** A copy of the quads of named graphs that match; see {@link Snapshot#find}. */
    default List<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return read(snapshot -> snapshot.find(graph, subject, predicate, object));
    }

    /** Tells that a number of writes is over: a good time to give back space, where that is worthwhile. */
    void endBatch();

    @Override
    void close();
}
