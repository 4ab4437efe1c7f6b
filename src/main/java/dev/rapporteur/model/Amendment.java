package dev.rapporteur.model;

import dev.rapporteur.model.Consolidation.Acquaintance;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.EventRef;
import dev.rapporteur.model.Consolidation.Mention;
import java.util.List;
import java.util.Map;

/**
 * What is different in a consolidation after some articles came, changed or went.
 *
 * <p>What no longer holds goes first; then everything in {@code now} holds. Entities and events in it are described
 * completely but for their mentions and claims, of which only those are listed that hold from now on.
 *
 * @param gone what no longer holds
 * @param now what holds from now on, or is described anew
 * @param partiesBefore all parties of the articles of mentions that are gone, as the articles had them
 * @param partiesNow all parties of the articles of mentions that hold from now on
 */
public record Amendment(
        Gone gone,
        Consolidation now,
        Map<ArticleId, List<Party>> partiesBefore,
        Map<ArticleId, List<Party>> partiesNow) {
    public Amendment {
        partiesBefore = Map.copyOf(partiesBefore);
        partiesNow = Map.copyOf(partiesNow);
    }

    /** That an entity is mentioned. */
    public record Mentioned(EntityRef entity, Mention mention) {}

    /** That an event is reported. */
    public record Reported(EventRef event, ClaimRef claim) {}

    /**
     * What no longer holds.
     *
     * @param entities entities that are no more
     * @param events events that are no more
     * @param mentions mentions that are no more, or are of another entity
     * @param claims claims that are no more, or are of another event
     * @param places slugs of places where no event takes place any more
     * @param offices slugs of offices in which there is no tenure any more
     * @param acquaintances who have not met, as far as is known now
     */
    public record Gone(
            List<EntityRef> entities,
            List<EventRef> events,
            List<Mentioned> mentions,
            List<Reported> claims,
            List<String> places,
            List<String> offices,
            List<Acquaintance> acquaintances) {
        public Gone {
            entities = List.copyOf(entities);
            events = List.copyOf(events);
            mentions = List.copyOf(mentions);
            claims = List.copyOf(claims);
            places = List.copyOf(places);
            offices = List.copyOf(offices);
            acquaintances = List.copyOf(acquaintances);
        }
    }
}
