package dev.rapporteur.rdf;

import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Fault;
import dev.rapporteur.model.LedgerEntry.Held;
import dev.rapporteur.model.Origin;
import dev.rapporteur.model.Revision;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The ledger as a named graph. Entries share no triple, so that each can be changed on its own. */
public final class LedgerGraph {
    private LedgerGraph() {}

    /** What the graph says of the ledger itself. */
    public static Graph head(int revision, Iris iris) {
        Node ledger = Triples.iri(iris.ledgerGraph());
        return new Triples()
                .add(ledger, RDF.type.asNode(), Rap.Ledger)
                .add(ledger, Rap.revision, Literals.integer(revision))
                .graph();
    }

    /** What the graph says of one entry; nothing where there is none. */
    public static Graph write(Optional<LedgerEntry> entry, Iris iris) {
        return entry.map(e -> write(e, iris)).orElseGet(GraphFactory::createDefaultGraph);
    }

    private static Graph write(LedgerEntry entry, Iris iris) {
        Node node = Triples.iri(iris.ledgerEntry(entry.origin()));
        Triples triples = new Triples()
                .add(node, RDF.type.asNode(), Rap.LedgerEntry)
                .text(node, Rap.folder, entry.origin().folder())
                .text(node, Rap.path, entry.origin().path())
                .add(node, Rap.outcome, Rap.concept(entry.outcome()))
                .add(node, Rap.revision, Literals.integer(entry.changed().number()))
                .add(node, Rap.changed, Literals.instant(entry.changed().time()));
        entry.held().ifPresent(held -> write(triples, node, held, iris));
        entry.fault().ifPresent(fault -> write(triples, node, fault));
        return triples.graph();
    }

    private static void write(Triples triples, Node entry, Held held, Iris iris) {
        triples.add(entry, Rap.holds, Triples.iri(iris.article(held.article())))
                .text(entry, Rap.contentHash, held.hash())
                .text(entry, Rap.ruleVersion, held.version())
                .add(entry, Rap.claimCount, Literals.integer(held.claims()))
                .add(entry, Rap.sinceRevision, Literals.integer(held.since().number()))
                .add(entry, Rap.since, Literals.instant(held.since().time()));
    }

    private static void write(Triples triples, Node entry, Fault fault) {
        triples.text(entry, Rap.failedHash, fault.hash())
                .text(entry, Rap.failedVersion, fault.version())
                .text(entry, Rap.reason, fault.reason())
                .text(entry, Rap.message, fault.message());
    }

    /** Number of the last change; 0 where there is no ledger yet. */
    public static int revision(Graph graph, Iris iris) {
        return new Description(graph, Triples.iri(iris.ledgerGraph()))
                .findText(Rap.revision)
                .map(Integer::valueOf)
                .orElse(0);
    }

    /**
     * All entries.
     *
     * @throws IllegalArgumentException if one lacks what it must have
     */
    public static List<LedgerEntry> read(Graph graph, Iris iris) {
        return graph.find(Node.ANY, RDF.type.asNode(), Rap.LedgerEntry)
                .mapWith(triple -> read(new Description(graph, triple.getSubject()), iris))
                .toList();
    }

    private static LedgerEntry read(Description entry, Iris iris) {
        return new LedgerEntry(
                new Origin(entry.text(Rap.folder), entry.text(Rap.path)),
                entry.find(Rap.holds).map(article -> held(entry, article, iris)),
                entry.findText(Rap.reason).map(reason -> fault(entry, reason)),
                new Revision(entry.integer(Rap.revision), Literals.parseInstant(entry.text(Rap.changed))));
    }

    private static Held held(Description entry, Node article, Iris iris) {
        return new Held(
                iris.findArticle(article.toString())
                        .orElseThrow(
                                () -> new IllegalArgumentException("<" + article + "> is no article under the base "
                                        + iris.base() + "; use the base that the dataset was made with")),
                entry.text(Rap.contentHash),
                entry.text(Rap.ruleVersion),
                entry.integer(Rap.claimCount),
                new Revision(entry.integer(Rap.sinceRevision), Literals.parseInstant(entry.text(Rap.since))));
    }

    private static Fault fault(Description entry, String reason) {
        return new Fault(
                entry.findText(Rap.failedHash), entry.text(Rap.failedVersion), reason, entry.text(Rap.message));
    }
}
