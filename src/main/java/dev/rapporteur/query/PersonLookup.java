package dev.rapporteur.query;

import dev.rapporteur.rdf.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.RowSet;

/** Finds a person by name: the whole name or an alias first, then words within it. Case and accents do not matter. */
record PersonLookup(Answering dataset, Duration limit) {
    private static final Query NAMES = read("names-of-people.rq");
    /** How many of several people a message lists. */
    private static final int LISTED = 5;

    Node find(Parameter parameter, String name) throws BadParameterException {
        List<Node> people = dataset.select(NAMES, Map.of(), limit, rows -> people(rows, name));
        if (people.size() == 1) {
            return people.get(0);
        }
        throw new BadParameterException(
                parameter.name(),
                name,
                parameter.expected(),
                "Parameter " + parameter.name() + ": "
                        + (people.isEmpty()
                                ? "no person in the dataset is called \"" + name + "\". Give another name or an IRI."
                                : "\"" + name + "\" may be any of " + list(people) + ". Give one of these IRIs."));
    }

    private static List<Node> people(RowSet rows, String name) {
        String wanted = "-" + Iris.slug(name) + "-";
        Set<Node> whole = new LinkedHashSet<>();
        Set<Node> part = new LinkedHashSet<>();
        rows.forEachRemaining(row -> {
            String known = "-" + Iris.slug(row.get("name").getLiteralLexicalForm()) + "-";
            if (known.equals(wanted)) {
                whole.add(row.get("person"));
            } else if (known.contains(wanted)) {
                part.add(row.get("person"));
            }
        });
        return List.copyOf(whole.isEmpty() ? part : whole);
    }

    private static String list(List<Node> people) {
        String some = people.stream().limit(LISTED).map(Node::getURI).collect(Collectors.joining(", "));
        return people.size() > LISTED ? some + " and " + (people.size() - LISTED) + " more" : some;
    }

    private static Query read(String file) {
        try (InputStream in = PersonLookup.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path: the program is incomplete");
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
