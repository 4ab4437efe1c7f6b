package dev.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What all articles together tell: canonical entities and events, each with the claims that report it. A pure function
 * of the set of reports; lists are sorted, so that equal sets give equal consolidations.
 *
 * @param entities people, organizations, countries and groups across articles, by slug
 * @param events meetings, proposals, sanctions and tenures across articles, by kind and slug
 * @param places where meetings take place, by slug
 * @param offices in which there are tenures, by slug
 * @param acquaintances who met whom in meetings that occurred, each pair once, in order
 */
public record Consolidation(
        List<Entity> entities,
        List<Event> events,
        List<Place> places,
        List<Office> offices,
        List<Acquaintance> acquaintances) {
    public Consolidation {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        places = List.copyOf(places);
        offices = List.copyOf(offices);
        acquaintances = List.copyOf(acquaintances);
    }

    /** A place, by the name that most events give it. */
    public record Place(String slug, String name) {}

    /**
     * An office.
     *
     * @param slug last step of its IRI
     * @param title its title in the form that most tenures give it
     * @param organization to whom it belongs
     * @param label title and organization: "Minister of Harbours (Ruritania)"
     */
    public record Office(String slug, String title, Optional<EntityRef> organization, String label) {
        /** The last step of its IRI. */
        public static String slug(String title, Optional<EntityRef> organization) {
            return Slug.of(title + organization.map(ref -> " " + ref.slug()).orElse(""));
        }
    }

    /** Two people who met; the slug of the one comes before that of the other. */
    public record Acquaintance(String one, String other) {}

    /**
     * One person, organization, country or group, however the articles call it.
     *
     * @param kind what it is
     * @param slug last step of its IRI, unique among entities of its kind
     * @param name fullest form of its name
     * @param aliases other forms, sorted
     * @param mentions the parties of single articles that are this entity, sorted
     */
    public record Entity(Party.Kind kind, String slug, String name, List<String> aliases, List<Mention> mentions) {
        public Entity {
            aliases = List.copyOf(aliases);
            mentions = List.copyOf(mentions);
        }
    }

    /** A party as one article calls it. */
    public record Mention(ArticleId article, Party party) {}

    /** Names an entity of this consolidation. */
    public record EntityRef(Party.Kind kind, String slug) {}

    /** Names an event of this consolidation. */
    public record EventRef(EventKind kind, String slug) {}

    /** What kind of thing an event is. */
    public enum EventKind {
        MEETING,
        PROPOSAL,
        SANCTION,
        TENURE
    }

    /** What an entity does in an event; the local name of the property is the camel-cased name. */
    public enum RoleName {
        PARTICIPANT,
        PROPOSER,
        ADDRESSEE,
        ACCEPTED_BY,
        REJECTED_BY,
        IMPOSER,
        TARGET,
        HOLDER,
        ORGANIZATION
    }

    /** An entity in a role. */
    public record Role(RoleName name, EntityRef entity) {}

    /**
     * An article that tells of an event what another one told before, by the same origin.
     *
     * @param article the article
     * @param origin the first article of that origin
     * @param reason what joins them, directly or by way of further articles of the origin
     */
    public record Repeat(ArticleId article, ArticleId origin, Reason reason) {
        /** What two articles of one origin have in common. */
        public enum Reason {
            SAME_OUTLET,
            SAME_TEXT
        }
    }

    /**
     * A meeting, proposal, sanction or tenure.
     *
     * @param kind what it is
     * @param slug last step of its IRI, unique among events of its kind
     * @param label short words for people: "A – B, Paris, 2025-08"
     * @param detail kind of meeting, measure of a sanction, words of a proposal, title of an office
     * @param roles who takes part in it and how, sorted
     * @param place where, as far as told
     * @param when when, the finest time told that no other report contradicts
     * @param status local name of the status by the written rules of aggregation, for example "occurred" or
     *     "didNotOccur"
     * @param reportedIn the claims that report it, sorted
     * @param disputedBy those among them whose speaker denies it
     * @param claimCount number of claims that report it
     * @param outletCount number of distinct outlets among them
     * @param independentOrigins number of articles among them that are no repeats; for a tenure, which is told in
     *     passing, number of outlets and of articles without one
     * @param repeats articles of an origin that another article counts for, sorted; not listed for a tenure
     */
    public record Event(
            EventKind kind,
            String slug,
            String label,
            String detail,
            List<Role> roles,
            Optional<String> place,
            Optional<TemporalValue> when,
            String status,
            List<ClaimRef> reportedIn,
            List<ClaimRef> disputedBy,
            int claimCount,
            int outletCount,
            int independentOrigins,
            List<Repeat> repeats) {
        public Event {
            roles = List.copyOf(roles);
            reportedIn = List.copyOf(reportedIn);
            disputedBy = List.copyOf(disputedBy);
            repeats = List.copyOf(repeats);
        }

        /** The same event with the claims that report it. */
        public Event reportedIn(List<ClaimRef> claims) {
            return new Event(
                    kind,
                    slug,
                    label,
                    detail,
                    roles,
                    place,
                    when,
                    status,
                    claims,
                    disputedBy,
                    claimCount,
                    outletCount,
                    independentOrigins,
                    repeats);
        }
    }
}
