package dev.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCatalogTest {
    private static final QueryCatalog CATALOG = QueryFiles.load("dev/rapporteur/query/sample-queries");

    @Test
    void readsHeaders() {
        CannedQuery labels = CATALOG.find("labels").orElseThrow();
        assertEquals("Which things have a label", labels.summary());
        assertEquals("All labels, or those of one thing.", labels.description());
        assertEquals(Optional.of("rapporteur query labels rank=2"), labels.example());
        assertEquals(
                new Parameter(
                        "since",
                        ParameterType.DATE,
                        false,
                        Optional.of("2020-01-01"),
                        "the first day",
                        Optional.empty(),
                        List.of()),
                labels.parameters().get(3));
        assertEquals(Optional.empty(), CATALOG.find("none"));
        assertEquals(
                List.of("labels", "meetings-of"),
                CATALOG.queries().stream().map(CannedQuery::name).toList());
    }

    @Test
    void everyQueryOfTheProgramIsSound() {
        assertEquals(
                List.of(),
                QueryCatalog.load().queries().stream()
                        .filter(query -> query.summary().isBlank())
                        .toList());
    }

    /** What the header allows is what the vocabulary has. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "who-met-whom, state, meetingStatuses",
        "who-met-whom-for-person, state, meetingStatuses",
        "planned-versus-held, state, meetingStatuses",
        "proposals, state, proposalStatuses",
        "sanctions, state, sanctionStatuses",
        "ledger, state, inputOutcomes",
        "history, why, versionEnds",
    })
    void offersTheWordsOfTheVocabulary(String query, String parameter, String scheme) {
        Model ontology = RDFDataMgr.loadModel("ontology/rapporteur.ttl");
        String rap = ontology.getNsPrefixURI("rap");
        Set<String> concepts = ontology.listSubjectsWithProperty(SKOS.inScheme, ontology.getResource(rap + scheme))
                .mapWith(Resource::getLocalName)
                .toSet();
        List<String> values = QueryCatalog.load().find(query).orElseThrow().parameters().stream()
                .filter(declared -> declared.name().equals(parameter))
                .flatMap(declared -> declared.values().stream())
                .toList();
        assertEquals(concepts, Set.copyOf(values));
    }

    @Test
    void readsExamplesAsAShellDoes() {
        assertEquals(
                Map.of("person", "Amara Okafor", "state", "planned"),
                new ExampleCall("./rapporteur query x person=\"Amara Okafor\" state=planned").values());
        assertEquals(Map.of(), new ExampleCall("./rapporteur query sources").values());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # complaint | file (~ is a new line)
            queries/x.rq, line 1: it has no header                                 | SELECT * { ?s ?p ?o } ORDER BY ?s
            queries/x.rq, line 1: its header has no "summary"                      | #+ description: d~SELECT * { ?s ?p ?o } ORDER BY ?s
            queries/x.rq, line 2: its header has an unknown key "sumary"                     | #+ summary: s~#+ sumary: t~SELECT * { ?s ?p ?o } ORDER BY ?s
            queries/x.rq, line 2: while parsing a flow                             | #+ summary: s~#+ params: [~SELECT * { ?s ?p ?o } ORDER BY ?s
            queries/x.rq, line 3: Encountered " "order" "ORDER "" at line 3                                    | #+ summary: s~SELECT * { ?s ?p ?o~ORDER BY ?s
            queries/x.rq, line 1: it is not a SELECT query                         | #+ summary: s~ASK { ?s ?p ?o }
            queries/x.rq, line 1: it has no ORDER BY                               | #+ summary: s~SELECT * { ?s ?p ?o }
            queries/x.rq, line 3: parameter z is not a variable of the query       | #+ summary: s~#+ params:~#+   - {name: z, type: iri}~SELECT * { ?s ?p ?o } ORDER BY ?s
            queries/x.rq, line 3: parameter s has type "url"; expected one of string, iri, date, integer, person | #+ summary: s~#+ params:~#+   - {name: s, type: url}~SELECT * { ?s ?p ?o } ORDER BY ?s
            queries/x.rq, line 3: parameter limit has a name that every query has  | #+ summary: s~#+ params:~#+   - {name: limit, type: integer}~SELECT * { ?s ?p ?limit } ORDER BY ?s
            queries/x.rq, line 1: its header has no "params: s: type"              | #+ summary: s~#+ params:~#+   - {name: s}~SELECT * { ?s ?p ?o } ORDER BY ?s
            """)
    void namesFileAndLineOfBrokenQueries(String complaint, String file) {
        BrokenQueryException broken =
                assertThrows(BrokenQueryException.class, () -> QueryFile.parse("x", file.replace('~', '\n')));
        assertTrue(String.valueOf(broken.getMessage()).startsWith(complaint), String.valueOf(broken.getMessage()));
        assertEquals(1, String.valueOf(broken.getMessage()).lines().count());
    }
}
