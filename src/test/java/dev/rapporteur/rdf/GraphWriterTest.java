package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void theOrderOfTriplesDoesNotMatter(RdfFormat format) {
        for (int seed = 0; seed < 20; seed++) {
            Graph graph = ArticleGraph.write(new RandomReports(seed).next(), Iris.DEFAULT, Samples.AUTHORITY);
            assertArrayEquals(Graphs.bytes(format, graph), Graphs.bytes(format, shuffled(graph)), "seed " + seed);
        }
    }

    private static Graph shuffled(Graph graph) {
        List<Triple> triples = graph.find().toList();
        Collections.shuffle(triples, new Random(1));
        Graph other = GraphFactory.createDefaultGraph();
        triples.forEach(other::add);
        return other;
    }

    @Test
    void nQuadsAreSortedByTheirBytes() {
        Graph graph = ArticleGraph.write(Samples.report(), Iris.DEFAULT, Samples.AUTHORITY);
        String text = new String(Graphs.bytes(RdfFormat.NQUADS, graph), StandardCharsets.UTF_8);
        List<String> lines = Arrays.asList(text.split("\n", -1));
        assertEquals(graph.size() + 1, lines.size());
        assertEquals("", lines.get(lines.size() - 1));
        assertFalse(text.contains("\r"));
        for (int i = 1; i < lines.size() - 1; i++) {
            byte[] before = lines.get(i - 1).getBytes(StandardCharsets.UTF_8);
            assertTrue(Arrays.compareUnsigned(before, lines.get(i).getBytes(StandardCharsets.UTF_8)) < 0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
            # code points     | read back as
            61 22 5C 27       | 61 22 5C 27
            9 A D             | 9 A D
            85 2028 FEFF AD   | 85 2028 FEFF AD
            1F642 E9 65 301   | 1F642 E9 65 301
            0 1 1F            | FFFD FFFD FFFD
            61 D800 62        | 61 FFFD 62
            DC00 D800         | FFFD FFFD
            FFFE FFFF         | FFFD FFFD
            """)
    void literalsKeepTheirCharacters(String written, String read) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triples.iri(Graphs.NAME), Rap.quote, Literals.text(characters(written)));
        for (RdfFormat format : RdfFormat.values()) {
            Graph parsed = Graphs.parse(format, Graphs.bytes(format, graph));
            assertEquals(characters(read), parsed.find().next().getObject().getLiteralLexicalForm(), format.name());
        }
    }

    private static String characters(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String hex : codePoints.split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(hex, 16));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void blankNodesAreRefused(RdfFormat format) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createBlankNode(), Rap.quote, Literals.text("x"));
        assertThrows(IllegalArgumentException.class, () -> Graphs.bytes(format, graph));
    }

    @Test
    void eachGraphIsWrittenAsItComes() {
        Graph graph = ArticleGraph.write(Samples.report(), Iris.DEFAULT, Samples.AUTHORITY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter writer = GraphWriter.open(out, RdfFormat.NQUADS, Iris.DEFAULT)) {
            writer.write(Graphs.NAME, graph);
            assertArrayEquals(Graphs.bytes(RdfFormat.NQUADS, graph), out.toByteArray());
        }
    }

    @Test
    void aStreamThatFailsSaysWhichGraph() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Graph graph = ArticleGraph.write(Samples.report(), Iris.DEFAULT, Samples.AUTHORITY);
        GraphWriter writer = GraphWriter.open(full, RdfFormat.NQUADS, Iris.DEFAULT);
        Exception error = assertThrows(UncheckedIOException.class, () -> writer.write(Graphs.NAME, graph));
        assertTrue(error.toString().contains(Graphs.NAME + ">: No space left"), error::toString);
    }
}
