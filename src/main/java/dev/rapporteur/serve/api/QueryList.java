package dev.rapporteur.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.Parameter;
import dev.rapporteur.query.QueryCatalog;
import java.util.ArrayList;
import java.util.List;

/** What can be asked, and how. */
record QueryList(QueryCatalog catalog) {

    ObjectNode json() {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        ArrayNode queries = list.putArray("queries");
        catalog.queries().forEach(query -> describe(query, queries.addObject()));
        return list;
    }

    private static void describe(CannedQuery query, ObjectNode json) {
        json.put("name", query.name()).put("question", query.summary()).put("description", query.description());
        ArrayNode parameters = json.putArray("parameters");
        query.parameters().forEach(parameter -> describe(parameter, parameters.addObject()));
        ArrayNode columns = json.putArray("columns");
        query.columns().forEach(columns::add);
        ObjectNode links = json.putObject("links");
        links.put("results", path(query) + "{?" + String.join(",", names(query)) + "}");
        query.example().ifPresent(call -> {
            json.put("example", call);
            links.put("example", example(query));
        });
    }

    private static void describe(Parameter parameter, ObjectNode json) {
        json.put("name", parameter.name())
                .put("type", parameter.type().word())
                .put("required", parameter.required())
                .put("description", parameter.description())
                .put("expected", parameter.expected());
        parameter.byDefault().ifPresent(value -> json.put("default", value));
        parameter.example().ifPresent(value -> json.put("example", value));
        if (!parameter.values().isEmpty()) {
            ArrayNode values = json.putArray("values");
            parameter.values().forEach(values::add);
        }
    }

    static String path(CannedQuery query) {
        return Api.ROOT + "/queries/" + query.name();
    }

    static String example(CannedQuery query) {
        String values = Part.encoded(query.exampleValues());
        return path(query) + (values.isEmpty() ? "" : "?" + values);
    }

    private static List<String> names(CannedQuery query) {
        List<String> names =
                new ArrayList<>(query.parameters().stream().map(Parameter::name).toList());
        if (query.isPaged()) {
            names.add(Part.LIMIT);
            names.add(Part.OFFSET);
        }
        names.add(Form.PARAMETER);
        return names;
    }
}
