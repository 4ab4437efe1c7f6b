package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.ArticleReport;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleGraphTest {
    private static final Iris IRIS = Iris.DEFAULT;

    @Test
    void anArticleWithOneClaimOfEachKind() {
        Graphs.assertSame("article.ttl", ArticleGraph.write(Samples.report(), IRIS, Samples.AUTHORITY));
    }

    @ParameterizedTest(name = "by way of {0}")
    @EnumSource(RdfFormat.class)
    void whatIsWrittenIsReadBack(RdfFormat format) {
        for (int seed = 0; seed < 100; seed++) {
            ArticleReport report = new RandomReports(seed).next();
            Graph graph = ArticleGraph.write(report, IRIS, Samples.AUTHORITY);
            assertEquals(report, ArticleGraph.read(graph, IRIS), "seed " + seed);
            Graph parsed = Graphs.parse(format, Graphs.bytes(format, graph));
            assertEquals(report, ArticleGraph.read(parsed, IRIS), "seed " + seed + " by way of a file");
        }
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # property left out                                   | message
            http://www.w3.org/1999/02/22-rdf-syntax-ns#type       | one article was expected, but it holds 0
            https://w3id.org/rapporteur#file                      | /article/port-1> lacks <https://w3id.org/rapporteur#file>
            https://w3id.org/rapporteur#quote                     | /claim/0> lacks <https://w3id.org/rapporteur#quote>
            https://w3id.org/rapporteur#status                    | /claim/0> lacks <https://w3id.org/rapporteur#status>
            https://w3id.org/rapporteur#claims                    | /claim/0> lacks <https://w3id.org/rapporteur#claims>
            https://w3id.org/rapporteur#title                     | lacks <https://w3id.org/rapporteur#title>
            http://www.w3.org/2000/01/rdf-schema#label            | lacks <http://www.w3.org/2000/01/rdf-schema#label>
            """)
    void aDamagedGraphSaysWhatIsMissing(String property, String message) {
        Graph graph = ArticleGraph.write(Samples.report(), IRIS, Samples.AUTHORITY);
        graph.remove(Node.ANY, Triples.iri(property), Node.ANY);
        assertBroken(graph, IRIS, message);
    }

    @Test
    void aFactToldTwiceIsDamageToo() {
        Graph graph = ArticleGraph.write(Samples.report(), IRIS, Samples.AUTHORITY);
        graph.add(Triples.iri(IRIS.base() + "article/port-1"), Rap.file, Literals.text("b.txt"));
        assertBroken(graph, IRIS, "has 2 values of <https://w3id.org/rapporteur#file>");
    }

    @Test
    void anotherBaseIsToldApart() {
        Graph graph = ArticleGraph.write(Samples.report(), IRIS, Samples.AUTHORITY);
        assertBroken(graph, new Iris("https://example.org/"), "no article under the base https://example.org/");
    }

    private static void assertBroken(Graph graph, Iris iris, String message) {
        Exception error = assertThrows(IllegalArgumentException.class, () -> ArticleGraph.read(graph, iris));
        assertTrue(error.toString().contains(message), error::toString);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # place,    country
            Kyra,       Northland
            kyra,       Northland
            N.L.,       Northland
            Northland,  Northland
            Springport, Southland
            Vest,       Westland
            Elm,        -
            Atlantis,   -
            """)
    void placesLieInCountries(String place, String country) {
        assertEquals(Optional.ofNullable(country), Places.of(Samples.AUTHORITY).findCountry(place));
    }
}
