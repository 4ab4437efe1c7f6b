package dev.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.UpdateRequest;

/**
 * What is to be sent so that what a server holds becomes what is wanted. A graph that is replaced goes as a whole
 * before it comes anew, since a server that answers with a part of its triples only must not leave the others in place.
 */
final class RemoteWrite {
    private final Set<String> gone = new TreeSet<>();
    private final Map<String, Graph> come = new TreeMap<>();
    private final List<Quad> removed;
    private final List<Quad> added;
    private Changes changes = Changes.NONE;

    private RemoteWrite(Write write) {
        this.removed = write.removed();
        this.added = write.added();
    }

    static RemoteWrite of(Write write, Snapshot present) {
        RemoteWrite request = new RemoteWrite(write);
        write.graphs().forEach((iri, graph) -> request.replace(iri, graph, present));
        request.countQuads();
        return request;
    }

    private void replace(String iri, Graph graph, Snapshot present) {
        Set<Triple> old = triples(present.graph(iri).orElse(Graph.emptyGraph));
        Set<Triple> wanted = triples(graph);
        if (old.equals(wanted)) {
            return;
        }
        long kept = wanted.stream().filter(old::contains).count();
        changes = changes.plus(new Changes(1, wanted.size() - kept, old.size() - kept));
        if (!old.isEmpty()) {
            gone.add(iri);
        }
        if (!wanted.isEmpty()) {
            come.put(iri, graph);
        }
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toCollection(HashSet::new));
    }

    /** What of it the server holds already is not asked: that would be a request for each quad. */
    private void countQuads() {
        Set<Node> graphs = new HashSet<>();
        removed.forEach(quad -> graphs.add(quad.getGraph()));
        added.forEach(quad -> graphs.add(quad.getGraph()));
        changes = changes.plus(new Changes(graphs.size(), added.size(), removed.size()));
    }

    boolean isEmpty() {
        return gone.isEmpty() && come.isEmpty() && removed.isEmpty() && added.isEmpty();
    }

    /** Graphs that there are and that are to go for good. */
    Set<String> gone() {
        Set<String> only = new TreeSet<>(gone);
        only.removeAll(come.keySet());
        return only;
    }

    /** Graphs that are new or different. */
    Map<String, Graph> come() {
        return come;
    }

    /** All of it as one request. */
    UpdateRequest whole() {
        UpdateRequest request = new UpdateRequest();
        gone.forEach(iri -> request.add(new UpdateDrop(Target.create(NodeFactory.createURI(iri)), true)));
        List<Quad> inserted = new ArrayList<>();
        come.forEach((iri, graph) -> inserted.addAll(quads(NodeFactory.createURI(iri), graph)));
        inserted.addAll(added);
        change(removed, inserted, request);
        return request;
    }

    /** The single quads as requests of so many quads or little more; what is told of one thing stays together. */
    List<UpdateRequest> quadsInParts(int size) {
        Map<String, QuadChange> bySubject = new TreeMap<>();
        removed.forEach(quad -> of(quad, bySubject).removed.add(quad));
        added.forEach(quad -> of(quad, bySubject).added.add(quad));
        List<UpdateRequest> parts = new ArrayList<>();
        QuadChange part = new QuadChange();
        for (QuadChange subject : bySubject.values()) {
            part.removed.addAll(subject.removed);
            part.added.addAll(subject.added);
            if (part.removed.size() + part.added.size() >= size) {
                parts.add(part.request());
                part = new QuadChange();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.request());
        }
        return parts;
    }

    private static QuadChange of(Quad quad, Map<String, QuadChange> bySubject) {
        return bySubject.computeIfAbsent(quad.getGraph() + " " + quad.getSubject(), key -> new QuadChange());
    }

    /** For single triples, what was asked for. */
    Changes changes() {
        return changes;
    }

    private static List<Quad> quads(Node name, Graph graph) {
        return graph.stream().map(triple -> Quad.create(name, triple)).toList();
    }

    private static void change(Collection<Quad> removed, Collection<Quad> added, UpdateRequest request) {
        if (!removed.isEmpty()) {
            request.add(new UpdateDataDelete(new QuadDataAcc(new ArrayList<>(removed))));
        }
        if (!added.isEmpty()) {
            request.add(new UpdateDataInsert(new QuadDataAcc(new ArrayList<>(added))));
        }
    }

    /** Some quads that go and some that come. */
    private static final class QuadChange {
        private final List<Quad> removed = new ArrayList<>();
        private final List<Quad> added = new ArrayList<>();

        boolean isEmpty() {
            return removed.isEmpty() && added.isEmpty();
        }

        UpdateRequest request() {
            UpdateRequest request = new UpdateRequest();
            change(removed, added, request);
            return request;
        }
    }
}
