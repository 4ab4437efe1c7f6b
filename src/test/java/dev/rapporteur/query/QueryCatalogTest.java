package dev.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
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
                        Optional.empty()),
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
            queries/x.rq, line 1: its header has no "params: s: type"              | #+ summary: s~#+ params:~#+   - {name: s}~SELECT * { ?s ?p ?o } ORDER BY ?s
            """)
    void namesFileAndLineOfBrokenQueries(String complaint, String file) {
        BrokenQueryException broken =
                assertThrows(BrokenQueryException.class, () -> QueryFile.parse("x", file.replace('~', '\n')));
        assertTrue(String.valueOf(broken.getMessage()).startsWith(complaint), String.valueOf(broken.getMessage()));
        assertEquals(1, String.valueOf(broken.getMessage()).lines().count());
    }
}
