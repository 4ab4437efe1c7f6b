package dev.rapporteur.serve.pages.editor;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.Prefixes;
import dev.rapporteur.serve.pages.read.Vocabulary;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** What the query editor offers to begin with: the canned queries and the prefixes of the dataset. */
public record Examples(QueryCatalog catalog, Iris iris, Vocabulary vocabulary) {
    /** The script that the page starts with. */
    static final String FILE = "examples.js";
    /** Prefix to namespace, for completion. */
    static final String PREFIXES = "prefixes.json";
    /** Terms of the vocabulary, for completion. */
    static final String TERMS = "terms.json";

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

    String prefixes() {
        JsonObject known = new JsonObject();
        Prefixes.of(iris).forEach(known::put);
        return known.toString();
    }

    /** Classes or properties in whose IRI some letters occur. */
    String terms(String letters, boolean classes) {
        JsonArray results = new JsonArray();
        vocabulary.terms(classes).stream()
                .filter(term -> term.getURI().toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT)))
                .forEach(term -> {
                    JsonArray iri = new JsonArray();
                    iri.add(term.getURI());
                    JsonObject result = new JsonObject();
                    result.put("uri", iri);
                    results.add(result);
                });
        JsonObject answer = new JsonObject();
        answer.put("results", results);
        return answer.toString();
    }
}
