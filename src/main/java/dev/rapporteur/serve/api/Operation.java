package dev.rapporteur.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.Parameter;
import dev.rapporteur.query.TableFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one canned query is called, as an operation of OpenAPI. */
record Operation(CannedQuery query) {
    private static final String COMPONENTS = "#/components/";

    ObjectNode json() {
        ObjectNode operation = JsonNodeFactory.instance
                .objectNode()
                .put("operationId", query.name())
                .put("summary", query.summary())
                .put("description", description());
        operation.putArray("tags").add("queries");
        ArrayNode parameters = operation.putArray("parameters");
        Map<String, String> examples = query.exampleValues();
        query.parameters()
                .forEach(parameter -> describe(parameter, examples.get(parameter.name()), parameters.addObject()));
        shared().forEach(name -> refer(parameters.addObject(), "parameters/" + name));
        describeResponses(operation.putObject("responses"));
        return operation;
    }

    private String description() {
        return query.example()
                .map(call -> query.description() + "\n\nOn the command line: `" + call + "`")
                .orElse(query.description());
    }

    private List<String> shared() {
        return query.isPaged() ? List.of("limit", "offset", "format") : List.of("format");
    }

    private static void describe(Parameter parameter, @Nullable String example, ObjectNode json) {
        json.put("name", parameter.name())
                .put("in", "query")
                .put("required", parameter.required())
                .put("description", parameter.description());
        ObjectNode schema = json.putObject("schema");
        describeType(parameter, schema);
        parameter.byDefault().ifPresent(value -> schema.put("default", value));
        Optional.ofNullable(example).or(parameter::example).ifPresent(value -> putExample(parameter, value, json));
    }

    private static void describeType(Parameter parameter, ObjectNode schema) {
        switch (parameter.type()) {
            case INTEGER -> schema.put("type", "integer").put("format", "int64");
            case DATE -> schema.put("type", "string").put("format", "date");
            case IRI -> schema.put("type", "string").put("format", "iri").put("maxLength", Parameter.LONGEST);
            case STRING, PERSON ->
                schema.put("type", "string").put("minLength", 1).put("maxLength", Parameter.LONGEST);
        }
        if (!parameter.values().isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            parameter.values().forEach(values::add);
        }
    }

    private static void putExample(Parameter parameter, String value, ObjectNode json) {
        switch (parameter.type()) {
            case INTEGER -> json.put("example", Long.parseLong(value));
            case DATE, IRI, STRING, PERSON -> json.put("example", value);
        }
    }

    private void describeResponses(ObjectNode responses) {
        ObjectNode answer = responses.putObject("200").put("description", "A table, one row for each solution.");
        ObjectNode headers = answer.putObject("headers");
        refer(headers.putObject("Rapporteur-Truncated"), "headers/Truncated");
        refer(headers.putObject("Link"), "headers/Next");
        ObjectNode content = answer.putObject("content");
        describeTable(content.putObject(TableFormat.JSON.mediaType()).putObject("schema"));
        describeTable(content.putObject(JsonDocument.MEDIA_TYPE).putObject("schema"));
        Form.FORMATS.stream()
                .filter(format -> format != TableFormat.JSON)
                .forEach(format -> refer(content.putObject(format.mediaType()).putObject("schema"), "schemas/Text"));
        refer(responses.putObject("400"), "responses/" + Problem.Kind.BAD_PARAMETER.key());
        refer(responses.putObject("406"), "responses/" + Problem.Kind.NOT_ACCEPTABLE.key());
        refer(responses.putObject("503"), "responses/" + Problem.Kind.TOO_SLOW.key());
    }

    /** SPARQL results in which each row may have these columns. */
    private void describeTable(ObjectNode schema) {
        ArrayNode parts = schema.putArray("allOf");
        refer(parts.addObject(), "schemas/SparqlResults");
        ObjectNode row = parts.addObject()
                .put("type", "object")
                .putObject("properties")
                .putObject("results")
                .put("type", "object")
                .putObject("properties")
                .putObject("bindings")
                .put("type", "array")
                .putObject("items")
                .put("type", "object")
                .putObject("properties");
        query.columns().forEach(column -> refer(row.putObject(column), "schemas/Term"));
    }

    private static void refer(ObjectNode json, String component) {
        json.put("$ref", COMPONENTS + component);
    }
}
