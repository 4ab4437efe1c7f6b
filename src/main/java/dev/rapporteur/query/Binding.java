package dev.rapporteur.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** A caller's words made into nodes for the variables of one query. */
record Binding(CannedQuery query, Answering dataset, Duration limit) {

    Map<String, Node> bind(Map<String, String> values) throws BadParameterException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            requireKnown(value.getKey(), value.getValue());
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
        requireShort(parameter, value);
        Optional<Node> node = parameter.find(value);
        if (node.isEmpty() && parameter.type() == ParameterType.PERSON && !value.isEmpty()) {
            return new PersonLookup(dataset, limit).find(parameter, value);
        }
        return node.orElseThrow(() -> new BadParameterException(
                parameter.name(),
                value,
                parameter.expected(),
                "Parameter " + parameter.name() + " of query " + query.name() + " is \"" + value + "\", but should be "
                        + parameter.expected() + "."));
    }

    private void requireShort(Parameter parameter, String value) throws BadParameterException {
        if (value.length() > Parameter.LONGEST) {
            throw new BadParameterException(
                    parameter.name(),
                    value,
                    "at most " + Parameter.LONGEST + " characters",
                    "Parameter " + parameter.name() + " of query " + query.name() + " has " + value.length()
                            + " characters, but should have at most " + Parameter.LONGEST + ".");
        }
    }

    private void requireKnown(String name, String value) throws BadParameterException {
        if (query.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
            String names = query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
            String known = names.isEmpty() ? "it takes none" : "it takes: " + names;
            throw new BadParameterException(
                    name,
                    value,
                    names.isEmpty() ? "no parameter" : "one of the parameters " + names,
                    "Query " + query.name() + " has no parameter \"" + name + "\"; " + known + ".");
        }
    }

    private BadParameterException missing(Parameter parameter) {
        String example = parameter.example().orElse("…");
        return new BadParameterException(
                parameter.name(),
                "",
                parameter.expected(),
                "Query " + query.name() + " needs the parameter " + parameter.name() + ", " + parameter.expected()
                        + ": " + parameter.name() + "=" + example);
    }
}
