package dev.rapporteur.serve.api;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapporteur.fixture.NewsroomServer;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OpenAPI document against an independent parser, and against what the server does. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NewsroomServer server;
    private final String text;
    private final SwaggerParseResult parsed;

    OpenApiTest(@TempDir Path dir) throws Exception {
        server = NewsroomServer.start(dir);
        text = server.get("api/openapi.json", Map.of()).body();
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        options.setResolveCombinators(false);
        parsed = new OpenAPIV3Parser().readContents(text, List.of(), options);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void isSound() {
        assertEquals(List.of(), parsed.getMessages());
        assertEquals("3.0.3", parsed.getOpenAPI().getOpenapi());
    }

    @Test
    void isTheSameInYaml() throws Exception {
        String yaml = server.get("api/openapi.yaml", Map.of()).body();
        assertEquals(JSON.readTree(text), new YAMLMapper().readTree(yaml));
    }

    @Test
    void describesEveryQueryAndEveryProblem() throws Exception {
        List<String> queries = QueryCatalog.load().queries().stream()
                .map(query -> "/api/queries/" + query.name())
                .toList();
        assertTrue(parsed.getOpenAPI().getPaths().keySet().containsAll(queries), text);
        JsonNode responses = JSON.readTree(text).at("/components/responses");
        assertEquals(
                Arrays.stream(Problem.Kind.values())
                        .map(Problem.Kind::key)
                        .sorted()
                        .toList(),
                responses.propertyStream().map(Map.Entry::getKey).sorted().toList());
    }

    @Test
    void tellsTheSameLimitsAsTheServer() {
        assertEquals(Part.MOST_ROWS, shared("limit").getMaximum().intValue());
        assertEquals(Part.FARTHEST, shared("offset").getMaximum().intValue());
        assertEquals(
                Form.FORMATS.stream().map(format -> (Object) format.word()).toList(),
                shared("format").getEnum());
    }

    private Schema<?> shared(String parameter) {
        return requireNonNull(
                        parsed.getOpenAPI().getComponents().getParameters().get(parameter))
                .getSchema();
    }

    /** Each path with each media type that it promises. */
    Stream<List<String>> calls() {
        return parsed.getOpenAPI().getPaths().entrySet().stream()
                .flatMap(path ->
                        content(path.getKey()).keySet().stream().map(mediaType -> List.of(path.getKey(), mediaType)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void answersAsPromised(List<String> call) throws Exception {
        String path = call.get(0);
        String mediaType = call.get(1);
        HttpResponse<String> answer = server.get(address(path), Map.of("Accept", mediaType));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                Optional.of(mediaType),
                answer.headers().firstValue("Content-Type").map(type -> type.replaceAll(";.*", "")));
        if (mediaType.endsWith("json")) {
            new Conformance(requireNonNull(content(path).get(mediaType)).getSchema())
                    .check(path, JSON.readTree(answer.body()));
        } else {
            assertTrue(answer.body().length() > 10, answer.body());
        }
    }

    @Test
    void promisesTheColumnsThatComeAndRowsForMostExamples() throws Exception {
        int withRows = 0;
        for (CannedQuery query : QueryCatalog.load().queries()) {
            JsonNode answer = JSON.readTree(
                    server.get(address(QueryList.path(query)), Map.of()).body());
            JsonNode promised = JSON.readTree(text)
                    .path("paths")
                    .path(QueryList.path(query))
                    .at("/get/responses/200/content/application~1json/schema/allOf/1/properties/results/properties"
                            + "/bindings/items/properties");
            List<String> columns = new ArrayList<>();
            answer.at("/head/vars").forEach(column -> columns.add(column.asText()));
            assertEquals(
                    columns, promised.propertyStream().map(Map.Entry::getKey).toList(), query.name());
            withRows += answer.at("/results/bindings").isEmpty() ? 0 : 1;
        }
        assertTrue(withRows >= 12, withRows + " examples have rows");
    }

    /** The path with the example of each parameter, with the defaults of those that all queries have. */
    private String address(String path) {
        Map<String, String> values = new TreeMap<>();
        List<Parameter> parameters =
                Optional.ofNullable(operation(path).getParameters()).orElse(List.of());
        for (Parameter parameter : parameters) {
            Optional.ofNullable(parameter.getExample())
                    .or(() -> Optional.ofNullable(parameter.getSchema().getDefault()))
                    .ifPresent(value -> values.put(parameter.getName(), value(value)));
        }
        return path.substring(1) + (values.isEmpty() ? "" : "?" + Part.encoded(values));
    }

    /** The parser makes a time in UTC of a day. */
    private static String value(Object value) {
        return value instanceof Date day ? day.toInstant().toString().substring(0, 10) : value.toString();
    }

    private Content content(String path) {
        return requireNonNull(operation(path).getResponses().get("200")).getContent();
    }

    private io.swagger.v3.oas.models.Operation operation(String path) {
        return requireNonNull(parsed.getOpenAPI().getPaths().get(path)).getGet();
    }
}
