package dev.rapporteur.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The facts of one line of JSON Lines that are compared; other fields are left alone. */
final class PredictedFacts {
    private static final int DAY = "2025-03-12".length();

    private PredictedFacts() {}

    /**
     * Takes one article.
     *
     * @throws IllegalArgumentException where a field is missing or of another type
     */
    static ToldArticle of(JsonNode article) {
        return new ToldArticle(
                required(article, "file"),
                text(article, "outlet"),
                text(article, "published").map(p -> p.substring(0, Math.min(p.length(), DAY))),
                texts(article, "cites").stream().map(ToldName::new).toList(),
                facts(article, "people", p -> new ToldName(required(p, "name"), texts(p, "aliases"))),
                facts(article, "tenures", PredictedFacts::tenure),
                facts(article, "meetings", PredictedFacts::meeting),
                facts(article, "proposals", PredictedFacts::proposal),
                facts(article, "sanctions", PredictedFacts::sanction));
    }

    private static ToldTenure tenure(JsonNode fact) {
        return new ToldTenure(
                required(fact, "person"), required(fact, "title"), text(fact, "organization"), quote(fact));
    }

    private static ToldMeeting meeting(JsonNode fact) {
        return new ToldMeeting(
                texts(fact, "participants"), text(fact, "place"), text(fact, "date"), status(fact), quote(fact));
    }

    private static ToldProposal proposal(JsonNode fact) {
        JsonNode points = fact.path("points");
        return new ToldProposal(
                required(fact, "label"),
                points.isInt() ? OptionalInt.of(points.intValue()) : OptionalInt.empty(),
                texts(fact, "proposers"),
                texts(fact, "provisions"),
                texts(fact, "rejectedBy"),
                quote(fact));
    }

    private static ToldSanction sanction(JsonNode fact) {
        return new ToldSanction(
                texts(fact, "imposers"), texts(fact, "targets"), text(fact, "date"), status(fact), quote(fact));
    }

    private static String status(JsonNode fact) {
        return text(fact, "status").orElse("");
    }

    private static String quote(JsonNode fact) {
        return text(fact, "quote").orElse("");
    }

    private static String required(JsonNode object, String field) {
        return text(object, field)
                .orElseThrow(() -> new IllegalArgumentException("the field '" + field + "' is missing"));
    }

    /** What is blank is as unknown as what is not there. */
    private static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isTextual() && !value.isMissingNode() && !value.isNull()) {
            throw new IllegalArgumentException("the field '" + field + "' is no text: " + value);
        }
        return Optional.ofNullable(value.textValue()).filter(t -> !t.isBlank());
    }

    private static List<String> texts(JsonNode object, String field) {
        return items(object, field)
                .map(item -> {
                    if (!item.isTextual()) {
                        throw new IllegalArgumentException("the field '" + field + "' holds no text: " + item);
                    }
                    return item.textValue();
                })
                .toList();
    }

    private static <T> List<T> facts(JsonNode object, String field, Function<JsonNode, T> fact) {
        return items(object, field).map(fact).toList();
    }

    private static Stream<JsonNode> items(JsonNode object, String field) {
        JsonNode list = object.path(field);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw new IllegalArgumentException("the field '" + field + "' is no list: " + list);
        }
        return StreamSupport.stream(list.spliterator(), false);
    }
}
