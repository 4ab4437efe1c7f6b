package dev.rapporteur.cli;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.resolve.StatusAccount;
import dev.rapporteur.serve.pages.read.Reasons;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Why events have their status, for pages: the rule that {@code explain} tells. */
record StatusReasons(Iris iris) implements Reasons {
    /** Articles of one event that are looked at; an event of more is told of without its reason. */
    private static final int MOST_ARTICLES = 25;

    @Override
    public Optional<String> of(List<Node> claims, DatasetGraph dataset) {
        List<ClaimRef> refs = claims.stream()
                .flatMap(claim -> iris.findClaim(claim.getURI()).stream())
                .toList();
        List<String> names = refs.stream()
                .map(claim -> iris.article(claim.article()))
                .distinct()
                .toList();
        if (refs.isEmpty() || names.size() > MOST_ARTICLES) {
            return Optional.empty();
        }
        List<ArticleReport> articles = names.stream()
                .map(name -> ArticleGraph.read(dataset.getGraph(NodeFactory.createURI(name)), iris))
                .toList();
        return Optional.of(StatusAccount.of(refs, articles).reason());
    }
}
