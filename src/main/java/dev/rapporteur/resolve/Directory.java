package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which entity a party of an article is, once people and bodies are settled. */
final class Directory {
    private final Reports reports;
    private final Clusters<NamedPerson> people;
    private final Map<Party.Kind, Bodies> bodies;
    /** Bodies of one kind. */
    record Bodies(BodyMatter matter, Clusters<BodyMatter.Body> clusters) {}

    private final Map<EntityRef, String> names = new HashMap<>();

    Directory(Reports reports, Clusters<NamedPerson> people, Map<Party.Kind, Bodies> bodies) {
        this.reports = reports;
        this.people = people;
        this.bodies = new EnumMap<>(bodies);
    }

    Actor actor(ArticleId article, Party party) {
        return party.kind() == Party.Kind.PERSON ? person(article, party) : body(article, party);
    }

    private Actor person(ArticleId article, Party party) {
        LocalPeople local = reports.people(reports.present(article));
        String key = local.key(party.name());
        String slug = people.slug(key, Occurrence.of(article, party.name())).orElseThrow(() -> unknown(article, party));
        Looks looks = people.looks(key)
                .map(Looks::parse)
                .orElseGet(() -> new Looks(party.name(), local.countries(party.name())));
        return actor(new EntityRef(Party.Kind.PERSON, slug), looks);
    }

    private Actor body(ArticleId article, Party party) {
        Bodies known = bodies.get(party.kind());
        if (known == null) {
            throw new IllegalStateException("no bodies of kind " + party.kind());
        }
        String key = known.matter().key(new Mention(article, party), reports.rulings());
        String slug = known.clusters()
                .slug(key, Occurrence.of(article, party.name()))
                .orElseThrow(() -> unknown(article, party));
        Looks looks = Looks.parse(known.clusters().looks(key).orElseThrow());
        return actor(new EntityRef(party.kind(), slug), looks);
    }

    /** Notes how an entity is called. */
    void know(EntityRef ref, String name) {
        names.put(ref, name);
    }

    private Actor actor(EntityRef ref, Looks looks) {
        know(ref, looks.name());
        return new Actor(ref, looks.countries());
    }

    /** The name of an entity that was asked for before. */
    String name(EntityRef ref) {
        String name = names.get(ref);
        if (name == null) {
            throw new IllegalStateException("no entity " + ref);
        }
        return name;
    }

    private static IllegalStateException unknown(ArticleId article, Party party) {
        return new IllegalStateException("article " + article + ": " + party + " is no entity");
    }
}
