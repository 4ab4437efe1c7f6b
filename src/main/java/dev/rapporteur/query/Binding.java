package dev.rapporteur.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;

/** A caller's words made into nodes for the variables of one query. */
record Binding(CannedQuery query, Dataset dataset) {

    Map<String, Node> bind(Map<String, String> values) throws BadParameterException {
        for (String name : values.keySet()) {
            requireKnown(name);
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            Optional<String> value =
                    Optional.ofNullable(values.get(parameter.name())).or(parameter::byDefault);
            if (value.isPresent()) {
                nodes.put(parameter.name(), node(parameter, value.get().strip()));
            } else if (parameter.required()) {
                throw missing(parameter);
            }
        }
        return nodes;
    }

    private Node node(Parameter parameter, String value) throws BadParameterException {
        Optional<Node> node =
                value.isEmpty() ? Optional.empty() : parameter.type().find(value);
        if (node.isEmpty() && parameter.type() == ParameterType.PERSON && !value.isEmpty()) {
            return new PersonLookup(dataset).find(parameter.name(), value);
        }
        return node.orElseThrow(() -> new BadParameterException(
                parameter.name(),
                "Parameter " + parameter.name() + " of query " + query.name() + " is \"" + value + "\", but should be "
                        + parameter.type().expected() + "."));
    }

    private void requireKnown(String name) throws BadParameterException {
        if (query.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
            String known = query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new BadParameterException(
                    name,
                    "Query " + query.name() + " has no parameter \"" + name + "\"; "
                            + (known.isEmpty() ? "it takes none." : "it takes: " + known + "."));
        }
    }

    private BadParameterException missing(Parameter parameter) {
        String example = parameter.example().orElse("…");
        return new BadParameterException(
                parameter.name(),
                "Query " + query.name() + " needs the parameter " + parameter.name() + ", "
                        + parameter.type().expected() + ": " + parameter.name() + "=" + example);
    }
}
