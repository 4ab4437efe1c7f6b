package dev.rapporteur.cli;

import dev.rapporteur.ledger.Change;
import dev.rapporteur.ledger.Ledger;
import dev.rapporteur.memory.DiskMemory;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleVersion;
import dev.rapporteur.rdf.HistoryGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.LedgerGraph;
import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.Write;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Changes a dataset: articles, what is derived from them, the ledger and the history, each time in one transaction. */
final class DatasetWriter implements AutoCloseable {
    private final GraphStore store;
    private final Iris iris;
    private final Derivation derivation;
    private final Clock clock;
    private Ledger ledger;
    private boolean inDoubt;
    private boolean ended;

    DatasetWriter(GraphStore store, Iris iris, Derivation derivation, Clock clock) {
        this.store = store;
        this.iris = iris;
        this.derivation = derivation;
        this.clock = clock;
        this.ledger = ledger(store, iris);
    }

    static DatasetWriter of(GraphStore store, Configuration configuration, Session session) {
        Iris iris = session.settings().iris();
        Judgements judgements = Judgements.of(session.settings());
        Derivation derivation = new BlockDerivation(
                configuration,
                iris,
                memory(store, session.settings()),
                RuleVersion.current(),
                resolution -> judgements.tell(resolution.unheeded(), session.streams()));
        return new DatasetWriter(store, iris, derivation, session.clock());
    }

    /** Beside the dataset, or where that would be on this machine. */
    private static DiskMemory memory(GraphStore store, Settings settings) {
        return DiskMemory.open(
                store instanceof Store local
                        ? BlockDerivation.memory(local.dir())
                        : BlockDerivation.memory(settings.data(), store.name(), settings.iris()));
    }

    /** The ledger as it is written; empty where there is none yet. */
    static Ledger ledger(GraphStore store, Iris iris) {
        Graph graph = store.graph(iris.ledgerGraph()).orElse(Graph.emptyGraph);
        return new Ledger(LedgerGraph.read(graph, iris), LedgerGraph.revision(graph, iris));
    }

    /** The ledger as the dataset has it: read anew after a failure, when it may have been written or not. */
    synchronized Ledger ledger() {
        if (inDoubt) {
            ledger = ledger(store, iris);
            inDoubt = false;
        }
        return ledger;
    }

    /** Begins a change, which happens when it is written. */
    Change change() {
        return ledger().change(clock.instant().truncatedTo(ChronoUnit.MILLIS));
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
        Write write = Write.replacing(graphs).and(accounts(change));
        doubting(() -> {
            announce(change);
            if (graphs.isEmpty()) {
                writeAccounts(write, change);
            } else {
                writeDerived(write, graphs, change);
            }
        });
        endBatch();
    }

    /**
     * Where a write may break off halfway, the revision is written first: whoever comes after a broken one sees that
     * the dataset is not what any memory knows.
     */
    private void announce(Change change) {
        if (!store.isAtomic() && !change.isEmpty()) {
            store.write(Write.changing(
                    quads(iris.ledgerGraph(), LedgerGraph.head(ledger.revision(), iris)),
                    quads(iris.ledgerGraph(), LedgerGraph.head(change.revision().number(), iris))));
        }
    }

    private void writeAccounts(Write write, Change change) {
        String before = state();
        store.write(write);
        ledger.accept(change);
        derivation.rename(before, state());
    }

    private void doubting(Runnable writing) {
        inDoubt = true;
        writing.run();
        inDoubt = false;
    }

    private void endBatch() {
        store.endBatch();
        derivation.endBatch();
    }

    /** Works out anew what the articles together tell, where something else than articles has changed. */
    synchronized void consolidate() {
        Change nothing = change();
        doubting(() -> writeDerived(Write.NOTHING, Map.of(), nothing));
        endBatch();
    }

    private void writeDerived(Write write, Map<String, Graph> graphs, Change change) {
        boolean written = false;
        try {
            store.write(write.and(derivation.derive(store, graphs, state())));
            ledger.accept(change);
            derivation.keep(state());
            written = true;
        } finally {
            if (!written) {
                derivation.undo();
            }
        }
    }

    /** What is in one folder has one history; a server may be given another dataset of the same revision. */
    private String state() {
        return "revision " + ledger.revision() + (store instanceof Store ? "" : " " + ledger.fingerprint());
    }

    private Write accounts(Change change) {
        Write accounts = change.isEmpty() ? Write.NOTHING : ledgerWrite(change);
        return change.ended().isEmpty()
                ? accounts
                : accounts.and(Write.changing(List.of(), quads(iris.historyGraph(), history(change.ended()))));
    }

    private static List<Quad> quads(String graph, Graph triples) {
        Node name = NodeFactory.createURI(graph);
        return triples.stream().map(triple -> Quad.create(name, triple)).toList();
    }

    private Write ledgerWrite(Change change) {
        Graph removed = LedgerGraph.head(ledger.revision(), iris);
        Graph added = LedgerGraph.head(change.revision().number(), iris);
        change.entries().forEach((origin, after) -> {
            GraphUtil.addInto(removed, LedgerGraph.write(ledger.find(origin), iris));
            GraphUtil.addInto(added, LedgerGraph.write(after, iris));
        });
        return Write.changing(quads(iris.ledgerGraph(), removed), quads(iris.ledgerGraph(), added));
    }

    private Graph history(List<ArticleVersion> ended) {
        Graph history = GraphFactory.createDefaultGraph();
        for (ArticleVersion version : ended) {
            Optional<Integer> before = HistoryGraph.last(
                    versions(version.held().article()), version.held().article(), iris);
            GraphUtil.addInto(history, HistoryGraph.write(version, before, iris));
        }
        return history;
    }

    /** Waits for what is being written, and writes no more. */
    @Override
    public synchronized void close() {
        ended = true;
        derivation.close();
    }

    /** What the history tells of the versions of an article. */
    private Graph versions(ArticleId article) {
        Node history = NodeFactory.createURI(iris.historyGraph());
        Node subject = NodeFactory.createURI(iris.article(article));
        Graph known = GraphFactory.createDefaultGraph();
        store.find(history, Node.ANY, HistoryGraph.SPECIALIZATION_OF, subject)
                .forEach(version -> store.find(history, version.getSubject(), Node.ANY, Node.ANY)
                        .forEach(quad -> known.add(quad.asTriple())));
        return known;
    }
}
