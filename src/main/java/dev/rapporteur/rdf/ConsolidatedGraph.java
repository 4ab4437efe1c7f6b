package dev.rapporteur.rdf;

import dev.rapporteur.model.Amendment;
import dev.rapporteur.model.Consolidation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What all articles together tell, as one named graph. */
public final class ConsolidatedGraph {
    /** Properties that a thing has for each single mention, claim or meeting, and that come and go one by one. */
    private static final Set<Node> LINKS = Set.of(Rap.mentionedAs, Rap.reportedIn, Rap.met);

    private static final Set<Node> OWNED = Set.of(Rap.repeat);

    private ConsolidatedGraph() {}

    /**
     * Writes entities and events as triples without blank nodes: a pure function of its arguments.
     *
     * @throws IllegalArgumentException if an event has a status or a kind that there is not, or a slug cannot end an
     *     IRI
     */
    public static Graph write(Consolidation consolidation, Iris iris) {
        Triples triples = new Triples();
        write(consolidation, EntityWriter.of(triples, iris, consolidation));
        return triples.graph();
    }

    private static void write(Consolidation consolidation, EntityWriter entities) {
        EventWriter events = new EventWriter(entities.triples(), entities.iris(), entities);
        consolidation.entities().forEach(entities::write);
        consolidation.events().forEach(events::write);
        consolidation.places().forEach(events::write);
        consolidation.offices().forEach(events::write);
        consolidation.acquaintances().forEach(entities::writeMet);
    }

    /** What must change in the graph for an amendment. */
    public static GraphChange write(Amendment amendment, Iris iris) {
        Triples added = new Triples();
        write(amendment.now(), EntityWriter.of(added, iris, amendment.partiesNow()));
        return new GraphChange(
                subjects(amendment, iris), LINKS, OWNED, removed(amendment.gone(), amendment, iris), added.graph());
    }

    private static Graph removed(Amendment.Gone gone, Amendment amendment, Iris iris) {
        Triples removed = new Triples();
        EntityWriter entities = EntityWriter.of(removed, iris, amendment.partiesBefore());
        EventWriter events = new EventWriter(removed, iris, entities);
        gone.mentions().forEach(mentioned -> entities.writeMention(mentioned.entity(), mentioned.mention()));
        gone.claims().forEach(reported -> events.writeReport(reported.event(), reported.claim()));
        gone.acquaintances().forEach(entities::writeMet);
        return removed.graph();
    }

    /** Everything that is gone or described anew. */
    private static Set<Node> subjects(Amendment amendment, Iris iris) {
        Set<String> subjects = new LinkedHashSet<>();
        Amendment.Gone gone = amendment.gone();
        Consolidation now = amendment.now();
        gone.entities().forEach(ref -> subjects.add(iris.entity(ref.kind(), ref.slug())));
        gone.events().forEach(ref -> subjects.add(iris.event(ref.kind(), ref.slug())));
        gone.places().forEach(slug -> subjects.add(iris.placeOf(slug)));
        gone.offices().forEach(slug -> subjects.add(iris.office(slug)));
        now.entities().forEach(entity -> subjects.add(iris.entity(entity.kind(), entity.slug())));
        now.events().forEach(event -> subjects.add(iris.event(event.kind(), event.slug())));
        now.places().forEach(place -> subjects.add(iris.placeOf(place.slug())));
        now.offices().forEach(office -> subjects.add(iris.office(office.slug())));
        Set<Node> nodes = new LinkedHashSet<>();
        subjects.forEach(subject -> nodes.add(Triples.iri(subject)));
        return nodes;
    }
}
