package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleVersion;
import dev.rapporteur.model.LedgerEntry.Held;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What the dataset had before. */
public final class HistoryGraph {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node ENTITY = Triples.iri(PROV + "Entity");
    /** From a version to its article. */
    public static final Node SPECIALIZATION_OF = Triples.iri(PROV + "specializationOf");

    private static final Node REVISION_OF = Triples.iri(PROV + "wasRevisionOf");
    private static final Node GENERATED = Triples.iri(PROV + "generatedAtTime");
    private static final Node INVALIDATED = Triples.iri(PROV + "invalidatedAtTime");

    private HistoryGraph() {}

    /**
     * What the graph says of one version.
     *
     * @param before the number in the name of the version before it, where there is one
     */
    public static Graph write(ArticleVersion version, Optional<Integer> before, Iris iris) {
        Held held = version.held();
        Node node = Triples.iri(iris.version(held.article(), held.since().number()));
        Triples triples = new Triples()
                .add(node, RDF.type.asNode(), ENTITY)
                .add(node, RDF.type.asNode(), Rap.ArticleVersion)
                .add(node, SPECIALIZATION_OF, Triples.iri(iris.article(held.article())))
                .text(node, Rap.contentHash, held.hash())
                .text(node, Rap.ruleVersion, held.version())
                .add(node, Rap.claimCount, Literals.integer(held.claims()))
                .add(node, Rap.sinceRevision, Literals.integer(held.since().number()))
                .add(node, GENERATED, Literals.instant(held.since().time()))
                .add(node, Rap.untilRevision, Literals.integer(version.ended().number()))
                .add(node, INVALIDATED, Literals.instant(version.ended().time()))
                .add(node, Rap.endedBecause, Rap.concept(version.why()));
        before.ifPresent(number -> triples.add(node, REVISION_OF, Triples.iri(iris.version(held.article(), number))));
        return triples.graph();
    }

    /** The number in the name of the latest version of an article that the history tells of. */
    public static Optional<Integer> last(Graph history, ArticleId article, Iris iris) {
        return history.stream(Node.ANY, SPECIALIZATION_OF, Triples.iri(iris.article(article)))
                .map(triple -> new Description(history, triple.getSubject()).integer(Rap.sinceRevision))
                .max(Comparator.naturalOrder());
    }
}
