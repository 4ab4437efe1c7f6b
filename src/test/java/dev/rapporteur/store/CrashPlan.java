package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * An endless row of changes, the same in every process, so that one process can make them and another knows what the
 * dataset must hold after each: loads of articles, withdrawals, derived triples that change one by one, compactions,
 * and the return of a backup.
 *
 * @param backup the file that comes back from time to time
 */
record CrashPlan(Path backup) {
    private static final int ROUND = 8;
    private static final int ARTICLES = 12;
    private static final int ENTITIES = 30;
    private static final Node DERIVED = NodeFactory.createURI("http://localhost:3030/graph/consolidated");
    private static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

    /** Makes one change. */
    void change(Store store, int number) {
        switch (number % ROUND) {
            case 6 -> store.compact();
            case 7 -> store.restore(backup);
            default -> store.write(write(number));
        }
    }

    /** What the dataset holds before the first change and after each of the next. */
    List<Fingerprint> states(int changes) {
        DatasetGraph model = DatasetGraphFactory.create();
        List<Fingerprint> states = new ArrayList<>(List.of(new QuadLines(model).fingerprint()));
        for (int number = 0; number < changes; number++) {
            change(model, number);
            states.add(new QuadLines(model).fingerprint());
        }
        return states;
    }

    private void change(DatasetGraph model, int number) {
        switch (number % ROUND) {
            case 6 -> model.isEmpty(); // a compaction changes nothing
            case 7 -> {
                model.clear();
                new BackupFile(backup).send(StreamRDFLib.dataset(model));
            }
            default -> new Writing(model).of(write(number));
        }
    }

    private static Write write(int number) {
        return switch (number % ROUND) {
            case 1 -> Write.removing(List.of(SampleQuads.name(number % ARTICLES)));
            case 3, 5 -> derived(number);
            default ->
                Write.replacing(new HashMap<>(SampleQuads.articles(0, 3, number)))
                        .and(derived(number));
        };
    }

    private static Write derived(int number) {
        Set<Quad> old = new HashSet<>(derivedTriples(number - 1));
        Set<Quad> fresh = new HashSet<>(derivedTriples(number));
        return Write.changing(
                old.stream().filter(quad -> !fresh.contains(quad)).toList(),
                fresh.stream().filter(quad -> !old.contains(quad)).toList());
    }

    private static List<Quad> derivedTriples(int number) {
        List<Quad> quads = new ArrayList<>();
        for (int entity = 0; entity < ENTITIES; entity++) {
            Node subject = NodeFactory.createURI("http://localhost:3030/person/p" + entity);
            String name = "Ana Ruiz the " + (number + entity) / 10;
            quads.add(Quad.create(DERIVED, subject, LABEL, NodeFactory.createLiteralString(name)));
        }
        return quads;
    }

    /** The articles of the backup. */
    static Map<String, org.apache.jena.graph.Graph> ofBackup() {
        return SampleQuads.articles(0, ARTICLES, -1);
    }
}
