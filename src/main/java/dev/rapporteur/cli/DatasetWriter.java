package dev.rapporteur.cli;

import dev.rapporteur.ledger.Change;
import dev.rapporteur.ledger.Ledger;
import dev.rapporteur.model.ArticleVersion;
import dev.rapporteur.rdf.HistoryGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.LedgerGraph;
import dev.rapporteur.store.Patch;
import dev.rapporteur.store.Store;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** Changes a dataset: articles, what is derived from them, the ledger and the history, each time in one transaction. */
final class DatasetWriter {
    private final Store store;
    private final Iris iris;
    private final Derivation derivation;
    private final Clock clock;
    private final Ledger ledger;
    private boolean ended;

    DatasetWriter(Store store, Iris iris, Derivation derivation, Clock clock) {
        this.store = store;
        this.iris = iris;
        this.derivation = derivation;
        this.clock = clock;
        this.ledger = ledger(store, iris);
    }

    static DatasetWriter of(Store store, Configuration configuration, Session session) {
        Iris iris = session.settings().iris();
        return new DatasetWriter(store, iris, Derivation.of(configuration, iris), session.clock());
    }

    /** The ledger as it is written; empty where there is none yet. */
    static Ledger ledger(Store store, Iris iris) {
        Graph graph = store.graph(iris.ledgerGraph()).orElse(Graph.emptyGraph);
        return new Ledger(LedgerGraph.read(graph, iris), LedgerGraph.revision(graph, iris));
    }

    Ledger ledger() {
        return ledger;
    }

    /** Begins a change, which happens when it is written. */
    Change change() {
        return ledger.change(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Writes a change; nothing where it changes nothing.
     *
     * @param articles the graphs of the articles that it holds anew, by name
     * @throws CancellationException if this has ended
     */
    synchronized void write(Change change, Map<String, Graph> articles) {
        if (ended) {
            throw new CancellationException("the dataset is being closed");
        }
        Map<String, Graph> graphs = new TreeMap<>(articles);
        change.withdrawn().forEach(article -> graphs.put(iris.article(article), Graph.emptyGraph));
        if (!graphs.isEmpty()) {
            graphs.putAll(derivation.derive(store, Map.copyOf(graphs)));
        }
        store.replace(graphs, patches(change));
        ledger.accept(change);
    }

    /** Waits for what is being written, and writes no more. */
    synchronized void end() {
        ended = true;
    }

    private Map<String, Patch> patches(Change change) {
        Map<String, Patch> patches = new HashMap<>();
        if (!change.isEmpty()) {
            patches.put(iris.ledgerGraph(), ledgerPatch(change));
        }
        if (!change.ended().isEmpty()) {
            patches.put(iris.historyGraph(), new Patch(Graph.emptyGraph, history(change.ended())));
        }
        return patches;
    }

    private Patch ledgerPatch(Change change) {
        Graph removed = LedgerGraph.head(ledger.revision(), iris);
        Graph added = LedgerGraph.head(change.revision().number(), iris);
        change.entries().forEach((origin, after) -> {
            GraphUtil.addInto(removed, LedgerGraph.write(ledger.find(origin), iris));
            GraphUtil.addInto(added, LedgerGraph.write(after, iris));
        });
        return new Patch(removed, added);
    }

    private Graph history(List<ArticleVersion> ended) {
        Graph history = GraphFactory.createDefaultGraph();
        for (ArticleVersion version : ended) {
            Optional<Integer> before = HistoryGraph.last(store.dataset(), version.held().article(), iris);
            GraphUtil.addInto(history, HistoryGraph.write(version, before, iris));
        }
        return history;
    }
}
