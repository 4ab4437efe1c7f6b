package dev.rapporteur.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * What visitors ask: each canned query about a person, an event, a week that the dataset knows, or from its first page.
 * None asks for a whole table.
 */
record Calls(List<String> people, List<String> meetings, List<String> names, LocalDate first, int days) {
    private static final int SAMPLE = 200;

    static Calls of(Dataset dataset, LocalDate first, int days) {
        String one = "SELECT ?x { GRAPH <http://localhost:3030/graph/consolidated> { ?x a <https://w3id.org/rapporteur#%s> } }";
        String label = "SELECT ?x { GRAPH <http://localhost:3030/graph/consolidated> { ?p a <https://w3id.org/rapporteur#Person> ;"
                + " <http://www.w3.org/2000/01/rdf-schema#label> ?x } }";
        return new Calls(
                sample(dataset, one.formatted("Person")),
                sample(dataset, one.formatted("Meeting")),
                sample(dataset, label),
                first,
                days);
    }

    private static List<String> sample(Dataset dataset, String query) {
        List<String> all = new ArrayList<>();
        dataset.begin(ReadWrite.READ);
        try (QueryExec execution = QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
            execution.select().forEachRemaining(row -> {
                var node = row.get("x");
                all.add(node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
            });
        } finally {
            dataset.end();
        }
        all.sort(null);
        java.util.Collections.shuffle(all, new Random(1));
        return List.copyOf(all.subList(0, Math.min(SAMPLE, all.size())));
    }

    /** The address of a call below {@code api/queries/}. */
    String address(String query, Random dice) {
        Map<String, String> values =
                switch (query) {
                    case "who-met-whom-for-person" -> Map.of("person", one(dice.nextBoolean() ? people : names, dice));
                    case "evidence" -> Map.of("iri", one(people, dice));
                    case "origins" -> Map.of("iri", one(meetings, dice));
                    case "contradictions" -> Map.of("about", one(names, dice));
                    case "proposals" -> Map.of("by", one(names, dice));
                    case "office-holders" -> Map.of("title", "minister");
                    case "timeline", "who-met-whom" -> week(dice);
                    case "sanctions" -> Map.of("state", "imposed");
                    default -> Map.of();
                };
        StringBuilder address = new StringBuilder(query).append("?limit=50");
        values.forEach((name, value) -> address.append('&').append(name).append('=').append(encoded(value)));
        return address.toString();
    }

    private Map<String, String> week(Random dice) {
        LocalDate since = first.plusDays(dice.nextInt(Math.max(1, days - 7)));
        return Map.of("since", since.toString(), "before", since.plusDays(7).toString());
    }

    private static String one(List<String> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
