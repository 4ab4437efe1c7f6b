package dev.rapporteur.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The figures as JSON: an object per kind, and a list of errors if wanted. */
final class ScoreJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScoreJson() {}

    static String write(Map<FactKind, Score> scores, List<Finding> findings, boolean errors) {
        ObjectNode json = MAPPER.createObjectNode();
        ObjectNode kinds = json.putObject("kinds");
        scores.forEach((kind, score) -> score(kinds.putObject(kind.word()), kind, score));
        if (errors) {
            ArrayNode list = json.putArray("errors");
            findings.forEach(finding -> finding(list.addObject(), finding));
        }
        return json.toString();
    }

    private static void score(ObjectNode json, FactKind kind, Score score) {
        json.put("precision", Rounded.of(score.precision()));
        json.put("recall", Rounded.of(score.recall()));
        json.put("f1", Rounded.of(score.f1()));
        if (kind.countsStatus()) {
            json.put("strictF1", Rounded.of(score.strictF1()));
        }
        json.put("found", score.found());
        json.put("spurious", score.spurious());
        json.put("missed", score.missed());
        json.put("duplicates", score.duplicates());
        ObjectNode attributes = json.putObject("attributes");
        score.attributes()
                .forEach((name, ratio) ->
                        attributes.putObject(name).put("right", ratio.right()).put("of", ratio.of()));
    }

    private static void finding(ObjectNode json, Finding finding) {
        json.put("article", finding.article());
        json.put("kind", finding.kind().word());
        json.put("verdict", finding.verdict().word());
        ArrayNode attributes = MAPPER.createArrayNode();
        finding.attributes().forEach(attributes::add);
        putUnlessEmpty(json, "told", finding.told());
        putUnlessEmpty(json, "gold", finding.gold());
        putUnlessEmpty(json, "quote", finding.quote());
        if (!attributes.isEmpty()) {
            json.set("attributes", attributes);
        }
    }

    private static void putUnlessEmpty(ObjectNode json, String field, String value) {
        if (!value.isEmpty()) {
            json.put(field, value);
        }
    }
}
