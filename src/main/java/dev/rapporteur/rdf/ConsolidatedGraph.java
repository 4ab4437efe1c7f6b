package dev.rapporteur.rdf;

import dev.rapporteur.model.Amendment;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.RoleName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What all articles together tell, as one named graph. */
public final class ConsolidatedGraph {
    static {
        JenaSystem.init();
    }

    /** How things are described, but for what they have for each single mention, claim or meeting. */
    private static final Set<Node> NAMES = Set.of(RDF.type.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());

    private static final Set<Node> OFFICE = with(NAMES, Rap.title, Rap.organization);
    private static final Set<Node> REPEAT = with(NAMES, Rap.article, Rap.origin, Rap.because);
    private static final Set<Node> EVENT = with(
            NAMES,
            Stream.concat(
                            Stream.of(
                                    Rap.status,
                                    Rap.claimCount,
                                    Rap.outletCount,
                                    Rap.independentOrigins,
                                    Rap.place,
                                    Rap.date,
                                    Rap.earliest,
                                    Rap.latest,
                                    Rap.dateText,
                                    Rap.granularity,
                                    Rap.kind,
                                    Rap.label,
                                    Rap.measure,
                                    Rap.phase,
                                    Rap.office,
                                    Rap.disputedBy,
                                    Rap.repeat),
                            Stream.of(RoleName.values()).map(Rap::concept))
                    .toArray(Node[]::new));

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
                subjects(amendment, iris),
                Map.of(Rap.repeat, REPEAT),
                removed(amendment.gone(), amendment, iris),
                added.graph());
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
    private static Map<Node, Set<Node>> subjects(Amendment amendment, Iris iris) {
        Map<Node, Set<Node>> subjects = new HashMap<>();
        Amendment.Gone gone = amendment.gone();
        Consolidation now = amendment.now();
        gone.entities().forEach(ref -> subjects.put(Triples.iri(iris.entity(ref.kind(), ref.slug())), NAMES));
        now.entities().forEach(one -> subjects.put(Triples.iri(iris.entity(one.kind(), one.slug())), NAMES));
        gone.events().forEach(ref -> subjects.put(Triples.iri(iris.event(ref.kind(), ref.slug())), EVENT));
        now.events().forEach(one -> subjects.put(Triples.iri(iris.event(one.kind(), one.slug())), EVENT));
        gone.places().forEach(slug -> subjects.put(Triples.iri(iris.placeOf(slug)), NAMES));
        now.places().forEach(place -> subjects.put(Triples.iri(iris.placeOf(place.slug())), NAMES));
        gone.offices().forEach(slug -> subjects.put(Triples.iri(iris.office(slug)), OFFICE));
        now.offices().forEach(office -> subjects.put(Triples.iri(iris.office(office.slug())), OFFICE));
        return subjects;
    }

    private static Set<Node> with(Set<Node> some, Node... more) {
        Set<Node> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
