package dev.rapporteur.rdf;

import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Event;
import org.apache.jena.graph.Graph;

/** What all articles together tell, as one named graph. */
public final class ConsolidatedGraph {
    private ConsolidatedGraph() {}

    /**
     * Writes entities and events as triples without blank nodes: a pure function of its arguments.
     *
     * @throws IllegalArgumentException if an event speaks of an entity, a status or a kind that there is not, or a slug
     *     cannot end an IRI
     */
    public static Graph write(Consolidation consolidation, Iris iris) {
        Triples triples = new Triples();
        EntityWriter entities = EntityWriter.of(triples, iris, consolidation);
        consolidation.entities().forEach(entities::write);
        EventWriter events = new EventWriter(triples, iris, entities);
        for (Event event : consolidation.events()) {
            events.write(event);
            if (event.kind() == Consolidation.EventKind.MEETING) {
                entities.writeMet(event);
            }
        }
        return triples.graph();
    }
}
