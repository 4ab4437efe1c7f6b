package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Acquaintance;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes people, organizations, countries and groups across articles.
 *
 * @param mentions IRIs of what each article names
 */
record EntityWriter(Triples triples, Iris iris, Map<ArticleId, LocalNames> mentions) {

    /** A writer for a whole consolidation, which has all mentions of all articles. */
    static EntityWriter of(Triples triples, Iris iris, Consolidation consolidation) {
        Map<ArticleId, List<Party>> parties = consolidation.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .collect(Collectors.groupingBy(
                        Mention::article, Collectors.mapping(Mention::party, Collectors.toList())));
        return of(triples, iris, parties);
    }

    /** A writer for mentions in articles that name these parties. */
    static EntityWriter of(Triples triples, Iris iris, Map<ArticleId, ? extends Collection<Party>> parties) {
        Map<ArticleId, LocalNames> mentions = new HashMap<>();
        parties.forEach((article, named) -> mentions.put(
                article,
                LocalNames.of(iris, article, named.stream().map(Named::actor).toList())));
        return new EntityWriter(triples, iris, mentions);
    }

    void write(Entity entity) {
        EntityRef ref = new EntityRef(entity.kind(), entity.slug());
        Node node = node(ref);
        Node type = Named.actor(new Party(entity.kind(), entity.name())).sort().type();
        triples.describe(node, type, entity.name());
        entity.aliases().forEach(a -> triples.text(node, SKOS.altLabel.asNode(), a));
        entity.mentions().forEach(mention -> writeMention(ref, mention));
    }

    /** A country has one IRI in all graphs, so that it is not mentioned as anything else. */
    void writeMention(EntityRef entity, Mention mention) {
        LocalNames local = mentions.get(mention.article());
        if (local != null && mention.party().kind() != Party.Kind.COUNTRY) {
            triples.add(node(entity), Rap.mentionedAs, local.node(Named.actor(mention.party())));
        }
    }

    /** The entity's IRI. */
    Node node(EntityRef ref) {
        return Triples.iri(iris.entity(ref.kind(), ref.slug()));
    }

    /** People who came together in a meeting that occurred have met each other. */
    void writeMet(Acquaintance pair) {
        Node one = node(new EntityRef(Party.Kind.PERSON, pair.one()));
        Node other = node(new EntityRef(Party.Kind.PERSON, pair.other()));
        triples.add(one, Rap.met, other).add(other, Rap.met, one);
    }
}
