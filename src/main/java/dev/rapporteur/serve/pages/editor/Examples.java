package dev.rapporteur.serve.pages.editor;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.Prefixes;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** What the query editor offers to begin with: the canned queries and the prefixes of the dataset. */
public record Examples(QueryCatalog catalog, Iris iris) {
    /** Name of the script. */
    static final String FILE = "examples.js";

    /** The query under a line with its summary: the rest of its header is for the catalogue. */
    public static String withoutHeader(CannedQuery query) {
        return query.sparql()
                .lines()
                .filter(line -> !line.startsWith("#+") || line.startsWith("#+ summary:"))
                .map(line -> line.replaceFirst("^#\\+ summary:", "#"))
                .collect(Collectors.joining("\n"));
    }

    String script() {
        JsonArray queries = new JsonArray();
        catalog.queries().forEach(query -> {
            JsonObject example = new JsonObject();
            example.put("text", query.name());
            example.put("value", withoutHeader(query));
            queries.add(example);
        });
        JsonArray prefixes = new JsonArray();
        Prefixes.of(iris).forEach((prefix, namespace) -> {
            JsonObject known = new JsonObject();
            known.put("text", prefix);
            known.put("uri", namespace);
            prefixes.add(known);
        });
        return "window.rapporteur={queries:" + queries + ",prefixes:" + prefixes + "};\n";
    }
}
