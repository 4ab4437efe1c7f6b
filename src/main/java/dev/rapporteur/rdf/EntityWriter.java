package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes people, organizations, countries and groups across articles.
 *
 * @param names name of each entity
 * @param mentions IRIs of what each article names
 */
record EntityWriter(Triples triples, Iris iris, Map<EntityRef, String> names, Map<ArticleId, LocalNames> mentions) {

    static EntityWriter of(Triples triples, Iris iris, Consolidation consolidation) {
        Map<EntityRef, String> names = new HashMap<>();
        Map<ArticleId, Set<Named>> named = new HashMap<>();
        for (Entity entity : consolidation.entities()) {
            names.put(new EntityRef(entity.kind(), entity.slug()), entity.name());
            for (Mention mention : entity.mentions()) {
                named.computeIfAbsent(mention.article(), a -> new TreeSet<>()).add(Named.actor(mention.party()));
            }
        }
        Map<ArticleId, LocalNames> mentions = new HashMap<>();
        named.forEach((article, all) -> mentions.put(article, LocalNames.of(iris, article, all)));
        return new EntityWriter(triples, iris, names, mentions);
    }

    void write(Entity entity) {
        Node node = Triples.iri(iris.entity(entity.kind(), entity.slug()));
        Node type = Named.actor(new Party(entity.kind(), entity.name())).sort().type();
        triples.describe(node, type, entity.name());
        entity.aliases().forEach(a -> triples.text(node, SKOS.altLabel.asNode(), a));
        for (Mention mention : entity.mentions()) {
            writeMention(node, mention);
        }
    }

    /** A country has one IRI in all graphs, so that it is not mentioned as anything else. */
    private void writeMention(Node node, Mention mention) {
        LocalNames local = mentions.get(mention.article());
        if (local != null && mention.party().kind() != Party.Kind.COUNTRY) {
            triples.add(node, Rap.mentionedAs, local.node(Named.actor(mention.party())));
        }
    }

    /** The entity's IRI. */
    Node node(EntityRef ref) {
        name(ref);
        return Triples.iri(iris.entity(ref.kind(), ref.slug()));
    }

    String name(EntityRef ref) {
        String name = names.get(ref);
        if (name == null) {
            throw new IllegalArgumentException("no entity " + ref + " in the consolidation");
        }
        return name;
    }

    /** People who came together in a meeting that occurred have met each other. */
    void writeMet(Event meeting) {
        if (!meeting.status().equals(Rap.localName(MeetingClaim.Status.OCCURRED))) {
            return;
        }
        List<Node> people = meeting.roles().stream()
                .filter(r -> r.name() == RoleName.PARTICIPANT && r.entity().kind() == Party.Kind.PERSON)
                .map(Role::entity)
                .distinct()
                .map(this::node)
                .toList();
        for (Node one : people) {
            people.stream().filter(other -> !other.equals(one)).forEach(other -> triples.add(one, Rap.met, other));
        }
    }
}
