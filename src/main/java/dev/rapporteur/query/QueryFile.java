package dev.rapporteur.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;

/** One {@code .rq} file: a header of {@code #+} lines in YAML, as grlc has it, and a SELECT query. */
final class QueryFile {
    private static final String MARK = "#+";
    /** What is said to any query that is asked over HTTP. */
    private static final Set<String> RESERVED = Set.of("format", "limit", "offset");

    private static final Pattern AT_LINE = Pattern.compile("(?i)line:? (\\d+)");
    private static final Pattern WAS_EXPECTING = Pattern.compile("(?s)\\s*Was expecting.*");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String name;
    private final String text;

    private QueryFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static CannedQuery parse(String name, String text) {
        return new QueryFile(name, text).parse();
    }

    private CannedQuery parse() {
        Header header = header();
        Query query = query();
        List<Parameter> parameters =
                header.parameters().stream().map(this::parameter).toList();
        requireVariables(query, parameters);
        return new CannedQuery(
                name,
                required(header.summary, "summary"),
                Optional.ofNullable(header.description).orElse("").strip(),
                parameters,
                Optional.ofNullable(header.example),
                text);
    }

    /** Other lines are left blank, so that a line number of the YAML is a line number of the file. */
    private Header header() {
        String yaml = text.lines()
                .map(line -> line.startsWith(MARK) ? line.substring(MARK.length()) : "")
                .collect(Collectors.joining("\n"));
        if (yaml.isBlank()) {
            throw broken(1, "it has no header; start it with a line such as #+ summary: Who met whom");
        }
        try {
            return YAML.readValue(yaml, Header.class);
        } catch (UnrecognizedPropertyException e) {
            String key = e.getPropertyName();
            throw broken(lineOf(Pattern.quote(key) + "\\s*:"), "its header has an unknown key \"" + key + "\"");
        } catch (JsonMappingException e) {
            throw broken(line(e), e.getOriginalMessage() + " at " + e.getPathReference());
        } catch (JsonProcessingException e) {
            throw broken(line(e), e.getOriginalMessage());
        }
    }

    private Query query() {
        try {
            Query query = QueryFactory.create(text);
            if (!query.isSelectType()) {
                throw broken(1, "it is not a SELECT query");
            }
            return query;
        } catch (QueryParseException e) {
            throw broken(
                    line(e),
                    WAS_EXPECTING.matcher(String.valueOf(e.getMessage())).replaceAll(""));
        } catch (QueryException e) {
            throw broken(1, String.valueOf(e.getMessage()));
        }
    }

    private Parameter parameter(Param param) {
        String parameter = required(param.name, "params: name");
        return new Parameter(
                parameter,
                type(parameter, param.type),
                param.required,
                Optional.ofNullable(param.byDefault),
                Optional.ofNullable(param.description).orElse("").strip(),
                Optional.ofNullable(param.example),
                Optional.ofNullable(param.values).orElse(List.of()));
    }

    private ParameterType type(String parameter, @Nullable String type) {
        String word = required(type, "params: " + parameter + ": type");
        return ParameterType.named(word)
                .orElseThrow(() -> broken(
                        lineOfParameter(parameter),
                        "parameter " + parameter + " has type \"" + word + "\"; expected one of "
                                + ParameterType.words()));
    }

    private void requireVariables(Query query, List<Parameter> parameters) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw broken(lineOfParameter(parameter.name()), "parameter " + parameter.name() + " is declared twice");
            }
            if (RESERVED.contains(parameter.name())) {
                throw broken(
                        lineOfParameter(parameter.name()),
                        "parameter " + parameter.name() + " has a name that every query has; choose another one");
            }
            if (!text.replaceAll("(?m)^#.*$", "").matches("(?s).*[?$]" + parameter.name() + "\\b.*")) {
                throw broken(
                        lineOfParameter(parameter.name()),
                        "parameter " + parameter.name() + " is not a variable of the query");
            }
        }
        if (query.getOrderBy() == null) {
            throw broken(1, "it has no ORDER BY, so that its rows would come in any order");
        }
    }

    private String required(@Nullable String value, String key) {
        if (value == null || value.isBlank()) {
            throw broken(1, "its header has no \"" + key + "\"");
        }
        return value.strip();
    }

    private int lineOfParameter(String parameter) {
        return lineOf("\\bname:\\s*[\"']?" + Pattern.quote(parameter) + "\\b");
    }

    /** The first line of the header that has the expression, or the first line. */
    private int lineOf(String expression) {
        Pattern pattern = Pattern.compile("^#\\+.*" + expression);
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(i -> pattern.matcher(lines.get(i)).find())
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    /** The parser's message knows the line of the word it stumbled over, its field only that of the word before. */
    private static int line(QueryParseException e) {
        Matcher said = AT_LINE.matcher(String.valueOf(e.getMessage()));
        return said.find() ? Integer.parseInt(said.group(1)) : Math.max(e.getLine(), 1);
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
    }

    private BrokenQueryException broken(int line, String reason) {
        return new BrokenQueryException(name, line, reason);
    }

    /** What grlc knows besides is allowed and ignored. */
    @JsonIgnoreProperties({"title", "question", "tags", "endpoint", "endpoint_in_url", "method", "pagination"})
    private record Header(
            @Nullable String summary,
            @Nullable String description,
            @Nullable List<Param> params,
            @Nullable String example) {
        List<Param> parameters() {
            return params == null ? List.of() : params;
        }
    }

    private record Param(
            @Nullable String name,
            @Nullable String type,
            boolean required,
            @JsonProperty("default") @Nullable String byDefault,
            @Nullable String description,
            @Nullable String example,
            @Nullable List<String> values) {}
}
