package dev.rapporteur.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A report as the object that the gold standard's scorer compares. */
final class ScoredReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScoredReport() {}

    static JsonNode of(ArticleReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", report.article().file());
        put(fields, "outlet", report.article().metadata().outlet());
        put(fields, "published", report.article().metadata().published().map(Object::toString));
        fields.put("authors", report.article().metadata().authors());
        fields.put("cites", report.cites());
        fields.put("people", report.people().stream().map(ScoredReport::person).toList());
        fields.put("tenures", claims(report, TenureClaim.class, ScoredReport::tenure));
        fields.put("meetings", claims(report, MeetingClaim.class, ScoredReport::meeting));
        fields.put("proposals", claims(report, ProposalClaim.class, ScoredReport::proposal));
        fields.put("sanctions", claims(report, SanctionClaim.class, ScoredReport::sanction));
        return JSON.valueToTree(fields);
    }

    private static <T extends dev.rapporteur.model.Claim> List<Map<String, Object>> claims(
            ArticleReport report, Class<T> kind, java.util.function.Function<T, Map<String, Object>> fields) {
        return Reading.claims(report, kind).stream().map(fields).toList();
    }

    private static Map<String, Object> person(Person person) {
        return Map.of("name", person.name(), "aliases", person.aliases());
    }

    private static Map<String, Object> tenure(TenureClaim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("person", claim.holder().name());
        fields.put("title", claim.title());
        put(fields, "organization", claim.organization().map(Party::name));
        return fields;
    }

    private static Map<String, Object> meeting(MeetingClaim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("participants", names(claim.participants()));
        put(fields, "place", claim.place());
        put(fields, "date", claim.when().map(TemporalValue::iso));
        fields.put("status", claim.status().word());
        fields.put("quote", claim.evidence().quote());
        return fields;
    }

    private static Map<String, Object> proposal(ProposalClaim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", claim.label());
        OptionalInt points = claim.points();
        put(fields, "points", points.isPresent() ? Optional.of(points.getAsInt()) : Optional.empty());
        fields.put("proposers", names(claim.proposers()));
        fields.put("provisions", claim.provisions());
        fields.put("rejectedBy", names(claim.rejectedBy()));
        fields.put("status", Reading.word(claim.status()));
        return fields;
    }

    private static Map<String, Object> sanction(SanctionClaim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imposers", names(claim.imposers()));
        fields.put("targets", names(claim.targets()));
        put(fields, "date", claim.when().map(TemporalValue::iso));
        fields.put("status", Reading.word(claim.status()));
        return fields;
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private static void put(Map<String, Object> fields, String field, Optional<?> value) {
        value.ifPresent(v -> fields.put(field, v));
    }
}
