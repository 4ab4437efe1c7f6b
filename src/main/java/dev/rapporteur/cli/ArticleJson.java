package dev.rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports as JSON Lines: one object per article. What is unknown has no field. */
final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** In the order in which they are written. */
    private enum Field {
        TENURES(TenureClaim.class),
        MEETINGS(MeetingClaim.class),
        PROPOSALS(ProposalClaim.class),
        SANCTIONS(SanctionClaim.class);

        private final Class<? extends Claim> claims;

        Field(Class<? extends Claim> claims) {
            this.claims = claims;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<ClaimRef, String> events;
    private final Map<String, String> people;

    /**
     * A writer.
     *
     * @param events the IRI of the event that a claim reports, for the claims that were consolidated
     */
    ArticleJson(Map<ClaimRef, String> events) {
        this(events, Map.of());
    }

    /**
     * A writer for one article.
     *
     * @param people the IRI of a person across articles, by name
     */
    ArticleJson(Map<ClaimRef, String> events, Map<String, String> people) {
        this.events = Map.copyOf(events);
        this.people = Map.copyOf(people);
    }

    /** One line without its end. */
    String write(ArticleReport report) {
        Article article = report.article();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("file", article.file());
        json.put("id", article.id().value());
        metadata(json, article.metadata());
        strings(json, "cites", report.cites());
        people(json.putArray("people"), report.people());
        for (Field field : Field.values()) {
            claims(json.putArray(field.word()), report, field);
        }
        return line(json);
    }

    private void claims(ArrayNode list, ArticleReport report, Field field) {
        for (int i = 0; i < report.claims().size(); i++) {
            Claim claim = report.claims().get(i);
            if (field.claims.isInstance(claim)) {
                ObjectNode row = list.addObject();
                ClaimJson.fill(row, claim);
                Optional.ofNullable(events.get(new ClaimRef(report.article().id(), i)))
                        .ifPresent(event -> row.put("event", event));
            }
        }
    }

    private static void metadata(ObjectNode json, Metadata metadata) {
        metadata.title().ifPresent(t -> json.put("title", t));
        metadata.outlet().ifPresent(o -> json.put("outlet", o));
        metadata.carrier().ifPresent(c -> json.put("carrier", c));
        metadata.published().ifPresent(p -> json.put("published", p.toString()));
        metadata.url().ifPresent(u -> json.put("url", u.toString()));
        metadata.dateline().ifPresent(d -> json.put("dateline", d));
        strings(json, "authors", metadata.authors());
    }

    private void people(ArrayNode list, List<Person> persons) {
        for (Person person : persons) {
            ObjectNode row = list.addObject().put("name", person.name());
            strings(row, "aliases", person.aliases());
            Optional.ofNullable(people.get(person.name())).ifPresent(iri -> row.put("iri", iri));
        }
    }

    static void strings(ObjectNode json, String field, List<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    private static String line(ObjectNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report that is no JSON: " + json, e);
        }
    }
}
