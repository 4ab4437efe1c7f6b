package dev.rapporteur.rdf;

import dev.rapporteur.model.ClaimRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What an article's claims and people are across articles.
 *
 * @param events the IRI of the event that a claim reports
 * @param people the IRI of the person, by the name that the article has for them
 */
public record ArticleLinks(Map<ClaimRef, String> events, Map<String, String> people) {
    public ArticleLinks {
        events = Map.copyOf(events);
        people = Map.copyOf(people);
    }

    /** Looks up those of one article; what the dataset does not link has none. */
    public static ArticleLinks find(DatasetGraph dataset, Graph article, Iris iris) {
        Map<ClaimRef, String> events = new HashMap<>();
        article.find(Node.ANY, RDF.type.asNode(), Rap.Claim)
                .mapWith(triple -> triple.getSubject())
                .forEach(
                        claim -> iris.findClaim(claim.getURI()).ifPresent(ref -> subject(dataset, Rap.reportedIn, claim)
                                .ifPresent(event -> events.put(ref, event))));
        Map<String, String> people = new HashMap<>();
        article.find(Node.ANY, Rap.mentions, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .forEach(person -> subject(dataset, Rap.mentionedAs, person)
                        .ifPresent(iri -> people.put(name(article, person), iri)));
        return new ArticleLinks(events, people);
    }

    private static String name(Graph article, Node person) {
        return new Description(article, person).text(RDFS.label.asNode());
    }

    /** Which of several comes first by letters: no matter in which order the dataset finds them. */
    private static Optional<String> subject(DatasetGraph dataset, Node property, Node value) {
        return dataset.stream(Node.ANY, Node.ANY, property, value)
                .map(Quad::getSubject)
                .map(Node::getURI)
                .min(String::compareTo);
    }
}
