package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One graph conforms; each row of the table spoils one thing in it and names the violation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {
    private static final String CONFORMING = resource("/dev/rapporteur/rdf/conforming.ttl");
    private static final Shapes SHAPES = Shapes.load();

    private final Set<String> seen = new TreeSet<>();

    @Test
    void nothingIsWrong() {
        assertEquals(List.of(), SHAPES.validate(parse(CONFORMING)));
    }

    @Test
    void whateverIsWrittenConforms() {
        for (int seed = 0; seed < 100; seed++) {
            Graph graph = ArticleGraph.write(new RandomReports(seed).next(), Iris.DEFAULT, Samples.AUTHORITY);
            assertEquals(List.of(), SHAPES.validate(graph), "seed " + seed);
        }
    }

    @Test
    void theAuthorityConforms() {
        Graph authority = AuthorityGraph.write(AuthorityGraph.load(), Iris.DEFAULT.base());
        assertEquals(List.of(), SHAPES.validate(authority));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "violations.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void oneThingIsWrong(String words, String spoiled, String focus, String path, String message) {
        assertTrue(CONFORMING.contains(words), "the conforming graph lacks: " + words);
        String text = CONFORMING.replace(words, orNothing(spoiled));
        List<Violation> violations = SHAPES.validate(parse(text));
        violations.forEach(v -> seen.add(v.message()));
        assertTrue(
                violations.stream()
                        .anyMatch(v -> v.focus().endsWith(orNothing(focus))
                                && v.path().equals(orNothing(path))
                                && v.message().contains(message)),
                () -> "found only " + violations);
    }

    private static String orNothing(String cell) {
        return cell == null ? "" : cell;
    }

    @AfterAll
    void everyMessageWasSeen() {
        Graph shapes = parse(resource("/ontology/shapes.ttl"));
        Set<String> messages = shapes
                .find(Node.ANY, SHACL.message, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
        messages.removeAll(seen);
        assertEquals(Set.of(), messages, "messages of shapes.ttl that no row of violations.csv provokes");
        assertFalse(seen.isEmpty());
    }

    private static Graph parse(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    private static String resource(String name) {
        try (InputStream in = ShapesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
