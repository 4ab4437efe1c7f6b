package dev.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * One update request. A graph that is replaced goes as a whole before it comes anew, since a server that answers with a
 * part of its triples only must not leave the others in place.
 */
final class RemoteWrite {
    private final UpdateRequest update = new UpdateRequest();
    private final List<Quad> inserted = new ArrayList<>();
    private Changes changes = Changes.NONE;

    private RemoteWrite() {}

    /** What is to be sent so that what the server holds becomes what is wanted. */
    static RemoteWrite of(Write write, Snapshot present) {
        RemoteWrite request = new RemoteWrite();
        write.graphs().forEach((iri, graph) -> request.replace(iri, graph, present));
        request.change(write);
        if (!request.inserted.isEmpty()) {
            request.update.add(new UpdateDataInsert(new QuadDataAcc(request.inserted)));
        }
        return request;
    }

    private void replace(String iri, Graph graph, Snapshot present) {
        Set<Triple> old = present.graph(iri).orElse(Graph.emptyGraph).stream()
                .collect(java.util.stream.Collectors.toCollection(HashSet::new));
        Set<Triple> wanted = graph.stream().collect(java.util.stream.Collectors.toCollection(HashSet::new));
        if (old.equals(wanted)) {
            return;
        }
        long kept = wanted.stream().filter(old::contains).count();
        changes = changes.plus(new Changes(1, wanted.size() - kept, old.size() - kept));
        Node name = NodeFactory.createURI(iri);
        if (!old.isEmpty()) {
            update.add(new UpdateDrop(Target.create(name), true));
        }
        wanted.forEach(triple -> inserted.add(Quad.create(name, triple)));
    }

    /** What of it the server holds already is not asked: that would be a request for each quad. */
    private void change(Write write) {
        if (!write.removed().isEmpty()) {
            update.add(new UpdateDataDelete(new QuadDataAcc(new ArrayList<>(write.removed()))));
        }
        inserted.addAll(write.added());
        Set<Node> graphs = new HashSet<>();
        write.removed().forEach(quad -> graphs.add(quad.getGraph()));
        write.added().forEach(quad -> graphs.add(quad.getGraph()));
        changes = changes.plus(
                new Changes(graphs.size(), write.added().size(), write.removed().size()));
    }

    boolean isEmpty() {
        return update.getOperations().isEmpty();
    }

    UpdateRequest update() {
        return update;
    }

    /** For single triples, what was asked for. */
    Changes changes() {
        return changes;
    }
}
