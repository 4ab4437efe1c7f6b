package dev.rapporteur.serve.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The OpenAPI 3.0 document: what is the same for all queries is in {@code openapi.yaml}, each query adds its path. */
record OpenApi(QueryCatalog catalog) {
    private static final String FRAME = "openapi.yaml";

    ObjectNode document() {
        ObjectNode document = frame();
        ObjectNode paths = document.withObject("/paths");
        for (CannedQuery query : catalog.queries()) {
            paths.putObject(QueryList.path(query)).set("get", new Operation(query).json());
        }
        return document;
    }

    private static ObjectNode frame() {
        try (InputStream in = Objects.requireNonNull(
                OpenApi.class.getResourceAsStream(FRAME),
                FRAME + " is not on the class path: the program is incomplete")) {
            return (ObjectNode) new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FRAME + " can't be read", e);
        }
    }
}
