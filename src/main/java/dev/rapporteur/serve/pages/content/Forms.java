package dev.rapporteur.serve.pages.content;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.Parameter;
import dev.rapporteur.serve.pages.view.Form;
import java.util.Map;

/** Canned queries as forms. */
public final class Forms {
    private Forms() {}

    /**
     * The form of a query.
     *
     * @param root the way to the root of the site
     * @param values what was told already
     */
    public static Form of(CannedQuery query, String root, Map<String, String> values) {
        return new Form(
                query.name(),
                root + "queries/" + query.name(),
                query.summary(),
                query.description(),
                query.parameters().stream()
                        .map(parameter -> field(parameter, values))
                        .toList());
    }

    private static Form.Field field(Parameter parameter, Map<String, String> values) {
        String type =
                switch (parameter.type()) {
                    case DATE -> "date";
                    case INTEGER -> "number";
                    case IRI -> "url";
                    case STRING, PERSON -> "text";
                };
        return new Form.Field(
                parameter.name(),
                type,
                parameter.description(),
                parameter.example().orElse(""),
                parameter.required() && parameter.byDefault().isEmpty(),
                values.getOrDefault(parameter.name(), parameter.byDefault().orElse("")),
                parameter.values());
    }
}
