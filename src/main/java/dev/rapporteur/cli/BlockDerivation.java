package dev.rapporteur.cli;

import dev.rapporteur.memory.DiskMemory;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.model.Sha256;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.rdf.ConsolidatedGraph;
import dev.rapporteur.rdf.GraphChange;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.JudgementsGraph;
import dev.rapporteur.rdf.Rap;
import dev.rapporteur.resolve.Consolidator;
import dev.rapporteur.resolve.Resolution;
import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.Snapshot;
import dev.rapporteur.store.Write;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out only what a change may concern, with a memory of the articles so far beside the dataset. Where that is
 * missing, or is of another state than the dataset or of other rules, everything is worked out once.
 */
final class BlockDerivation implements Derivation {
    private static final Logger LOG = LoggerFactory.getLogger(BlockDerivation.class);

    /** Of a hash in the name of a file. */
    private static final int DIGITS = 16;

    private final Authority authority;
    private final Iris iris;
    private final List<Ruling> rulings;
    private final Consolidator consolidator;
    private final DiskMemory memory;
    private final String rules;
    private final Consumer<Resolution> listener;

    /**
     * A derivation.
     *
     * @param memory remembers the articles so far
     * @param rules names the rules that are in force
     * @param listener is told what came out
     */
    BlockDerivation(
            Configuration configuration, Iris iris, DiskMemory memory, String rules, Consumer<Resolution> listener) {
        this.authority = configuration.authority();
        this.iris = iris;
        this.rulings = configuration.rulings();
        this.consolidator = Consolidator.of(authority, rulings);
        this.memory = memory;
        this.rules = rules;
        this.listener = listener;
    }

    /** The memory of the dataset in a folder. */
    static Path memory(Path dataset) {
        return dataset.resolve("memory.mv");
    }

    /** The memory of a dataset on a server, in a folder of this machine. */
    static Path memory(Path folder, String address, Iris iris) {
        String name = Sha256.start().add(address).add(iris.base()).hex().substring(0, DIGITS);
        return folder.resolve("memory-of-" + name + ".mv");
    }

    @Override
    public Write derive(GraphStore store, Map<String, Graph> changed, String state) {
        return store.read(snapshot -> {
            return isOf(state) ? amend(snapshot, changed) : build(snapshot, changed);
        });
    }

    private boolean isOf(String state) {
        return memory.state().equals(Optional.of(of(state)));
    }

    private String of(String state) {
        return state + " " + rules;
    }

    private Write amend(Snapshot snapshot, Map<String, Graph> changed) {
        Resolution resolution = consolidator.revise(memory, article -> report(snapshot, article), reports(changed));
        listener.accept(resolution);
        return changes(iris.consolidatedGraph(), ConsolidatedGraph.write(resolution.amendment(), iris), snapshot)
                .and(judgements(resolution, snapshot));
    }

    private Write judgements(Resolution resolution, Snapshot snapshot) {
        Node graph = NodeFactory.createURI(iris.judgementsGraph());
        Set<Quad> gone = new HashSet<>(quads(
                graph,
                JudgementsGraph.write(resolution.goneJudgements(), List.of(), iris)
                        .find()
                        .toSet()));
        for (Quad byHand : snapshot.find(graph, Node.ANY, Rap.rule, JudgementsGraph.BY_HAND)) {
            gone.addAll(snapshot.find(graph, byHand.getSubject(), Node.ANY, Node.ANY));
        }
        List<Quad> come = quads(
                graph,
                JudgementsGraph.write(resolution.judgements(), rulings, iris)
                        .find()
                        .toList());
        come.forEach(gone::remove);
        return Write.changing(gone, come);
    }

    private static Write changes(String graph, GraphChange change, Snapshot snapshot) {
        Node name = NodeFactory.createURI(graph);
        GraphChange.Difference difference = change.from(new Present(snapshot, name));
        return Write.changing(quads(name, difference.gone()), quads(name, difference.come()));
    }

    private static List<Quad> quads(Node graph, Collection<Triple> triples) {
        return triples.stream().map(triple -> Quad.create(graph, triple)).toList();
    }

    private Write build(Snapshot snapshot, Map<String, Graph> changed) {
        memory.clear();
        Rebuilding.Derived derived = new Rebuilding(consolidator, memory, rulings, iris)
                .of(articles(snapshot, changed), article -> Optional.ofNullable(changed.get(iris.article(article)))
                        .map(graph -> ArticleGraph.read(graph, iris))
                        .or(() -> report(snapshot, article)));
        derived.last().ifPresent(listener);
        return Write.replacing(Map.of(
                iris.consolidatedGraph(), derived.consolidated(),
                iris.judgementsGraph(), derived.judgements(),
                iris.authorityGraph(), AuthorityGraph.write(authority, iris.base())));
    }

    /** The articles after the change. */
    private NavigableSet<ArticleId> articles(Snapshot snapshot, Map<String, Graph> changed) {
        NavigableSet<ArticleId> articles = new TreeSet<>();
        snapshot.graphs().forEach(name -> iris.findArticle(name).ifPresent(articles::add));
        changed.forEach((name, graph) -> iris.findArticle(name).ifPresent(article -> {
            if (graph.isEmpty()) {
                articles.remove(article);
            } else {
                articles.add(article);
            }
        }));
        return articles;
    }

    private Optional<ArticleReport> report(Snapshot snapshot, ArticleId article) {
        return snapshot.graph(iris.article(article)).map(graph -> ArticleGraph.read(graph, iris));
    }

    private Map<ArticleId, Optional<ArticleReport>> reports(Map<String, Graph> changed) {
        Map<ArticleId, Optional<ArticleReport>> reports = new TreeMap<>();
        changed.forEach((name, graph) -> iris.findArticle(name)
                .ifPresent(article -> reports.put(
                        article, graph.isEmpty() ? Optional.empty() : Optional.of(ArticleGraph.read(graph, iris)))));
        return reports;
    }

    @Override
    public void keep(String state) {
        memory.keep(of(state));
    }

    @Override
    public void undo() {
        memory.undo();
    }

    @Override
    public void rename(String state, String next) {
        if (isOf(state)) {
            memory.keep(of(next));
        }
    }

    /** A batch is written by now, and no worse for it if its space can't be given back. */
    @Override
    public void endBatch() {
        try {
            memory.compact();
        } catch (RuntimeException e) {
            LOG.warn("the memory was not compacted: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        memory.close();
    }

    /** A graph of the dataset as it is. */
    private record Present(Snapshot snapshot, Node graph) implements GraphChange.Lookup {
        @Override
        public List<Triple> find(Node subject, Node property) {
            return snapshot.find(graph, subject, property, Node.ANY).stream()
                    .map(Quad::asTriple)
                    .toList();
        }

        @Override
        public boolean contains(Triple triple) {
            return !snapshot.find(graph, triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .isEmpty();
        }
    }
}
