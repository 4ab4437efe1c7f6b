package dev.rapporteur.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;

/** All resources by their path below {@code /api}. */
record Resources(Map<String, Resource> byPath) {
    private static final String QUERY = "/queries/";

    static Resources of(Dataset dataset, QueryCatalog catalog, Supplier<Duration> limit) {
        JsonNode document = new OpenApi(catalog).document();
        Map<String, Resource> byPath = new LinkedHashMap<>();
        byPath.put("", new JsonDocument(entrance()));
        byPath.put("/queries", new JsonDocument(new QueryList(catalog).json()));
        byPath.put("/openapi.json", new JsonDocument(document));
        byPath.put("/openapi.yaml", new YamlDocument(document));
        for (CannedQuery query : catalog.queries()) {
            byPath.put(QUERY + query.name(), new QueryResource(query, dataset, limit));
        }
        return new Resources(byPath);
    }

    /** A slash at the end makes no difference. */
    Resource at(String path) throws ProblemException {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.ofNullable(byPath.get(plain))
                .orElseThrow(() -> unknown(plain).exception());
    }

    private static Problem unknown(String path) {
        return path.startsWith(QUERY)
                ? Problem.of(
                        Problem.Kind.UNKNOWN_QUERY,
                        "There is no query \"" + Problem.shortened(path.substring(QUERY.length())) + "\"; " + Api.ROOT
                                + "/queries lists them.")
                : Problem.of(
                        Problem.Kind.NOT_FOUND,
                        "There is nothing at " + Api.ROOT + Problem.shortened(path) + "; " + Api.ROOT
                                + " tells what there is.");
    }

    private static ObjectNode entrance() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", "Rapporteur: canned queries over HTTP")
                .put("queries", Api.ROOT + "/queries")
                .put("openapi", Api.ROOT + "/openapi.json")
                .put("openapiYaml", Api.ROOT + "/openapi.yaml")
                .put("sparql", "/rapporteur/sparql");
    }
}
