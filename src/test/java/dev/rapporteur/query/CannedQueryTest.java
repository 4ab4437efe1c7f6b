package dev.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CannedQueryTest {
    private static final QueryCatalog CATALOG = QueryFiles.load("dev/rapporteur/query/sample-queries");
    private static final Dataset DATASET = dataset(
            """
            PREFIX : <http://localhost:3030/x/>
            PREFIX person: <http://localhost:3030/person/>
            PREFIX rap: <https://w3id.org/rapporteur#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :a rdfs:label "one" ; :rank 1 ; :day "2025-01-01"^^xsd:date .
            :b rdfs:label "two" ; :rank 2 ; :day "2025-02-02"^^xsd:date .
            :c rdfs:label "old" ; :rank 3 ; :day "2001-01-01"^^xsd:date .
            person:jane-roe a rap:Person ; rdfs:label "Jane Roe" ; skos:altLabel "J. Roe" ; rap:met person:elodie-noel .
            person:elodie-noel a rap:Person ; rdfs:label "Élodie Noël" ; rap:met person:jane-roe .
            person:jane-doe a rap:Person ; rdfs:label "Jane Doe" .
            <http://localhost:3030/article/1/person/jane-roe> a rap:Person ; rdfs:label "Jane Roe" ; rap:article :1 .
            """);

    @ParameterizedTest(name = "labels {0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # parameters                          | things
            -                                     | a b
            rank=2                                | b
            rank=-2                               | -
            word=one                              | a
            word=one,rank=2                       | -
            since=2000-12-31                      | a b c
            part=o                                | a b
            part=w                                | b
            since=2025-01-02                      | b
            thing=http://localhost:3030/x/a       | a
            word=one" . ?x ?y "z                  | -
            """)
    void bindsParameters(String parameters, String things) throws BadParameterException {
        Table table = query("labels").run(DATASET, values(parameters));
        String found = table.rows().stream()
                .map(row -> row.get("thing").getLocalName())
                .collect(Collectors.joining(" "));
        assertEquals(things == null ? "" : things, found);
        assertEquals(List.of("thing", "word", "rank", "day"), table.columns());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # query     | parameters        | complaint
            labels      | rnk=2             | Query labels has no parameter "rnk"; it takes: thing, word, rank, since, part.
            labels      | rank=two          | Parameter rank of query labels is "two", but should be a whole number such as 10.
            labels      | rank=2.5          | Parameter rank of query labels is "2.5", but should be a whole number such as 10.
            labels      | rank=٢            | Parameter rank of query labels is "٢", but should be a whole number such as 10.
            labels      | since=yesterday   | Parameter since of query labels is "yesterday", but should be a day such as 2025-11-19.
            labels      | since=2025-02-30  | Parameter since of query labels is "2025-02-30", but should be a day such as 2025-11-19.
            labels      | thing=x/a         | Parameter thing of query labels is "x/a", but should be an absolute IRI such as http://localhost:3030/person/jane-roe.
            labels      | thing=http://x/> ?| Parameter thing of query labels is "http://x/> ?", but should be an absolute IRI such as http://localhost:3030/person/jane-roe.
            labels      | rank=three        | Parameter rank of query labels is "three", but should be a whole number such as 10.
            labels      | word=             | Parameter word of query labels is "", but should be words.
            meetings-of | -                 | Query meetings-of needs the parameter person, the name or IRI of a person in the dataset: person=Jane Roe
            meetings-of | person=           | Parameter person of query meetings-of is "", but should be the name or IRI of a person in the dataset.
            meetings-of | person=Max Moe    | Parameter person: no person in the dataset is called "Max Moe". Give another name or an IRI.
            meetings-of | person=Jan        | Parameter person: no person in the dataset is called "Jan". Give another name or an IRI.
            meetings-of | person=Jane       | Parameter person: "Jane" may be any of http://localhost:3030/person/jane-doe, http://localhost:3030/person/jane-roe. Give one of these IRIs.
            """)
    void refusesBadParameters(String name, String parameters, String complaint) {
        BadParameterException refused =
                assertThrows(BadParameterException.class, () -> query(name).run(DATASET, values(parameters)));
        assertEquals(complaint, refused.getMessage());
    }

    @ParameterizedTest(name = "{0} met {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # person                                 | met
            Jane Roe                                 | elodie-noel
            jane roe                                 | elodie-noel
            J. Roe                                   | elodie-noel
            Roe                                      | elodie-noel
            Elodie Noel                              | jane-roe
            ÉLODIE NOËL                              | jane-roe
            ROE                                      | elodie-noel
            Jane Doe                                 | -
            http://localhost:3030/person/jane-roe    | elodie-noel
            http://localhost:3030/person/nobody      | -
            """)
    void findsPeopleByName(String person, String met) throws BadParameterException {
        Table table = query("meetings-of").run(DATASET, Map.of("person", person));
        assertEquals(
                met == null ? List.of() : List.of("http://localhost:3030/person/" + met),
                table.rows().stream().map(row -> row.get("other").getURI()).toList());
    }

    @ParameterizedTest(name = "{1} rows from {0}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # offset | rows | things | are there more?
            0        | 2    | a b    | true
            1        | 2    | b c    | false
            0        | 3    | a b c  | false
            2        | 9    | c      | false
            3        | 9    | -      | false
            """)
    void givesAPart(long offset, int rows, String things, boolean isCut) throws BadParameterException, IOException {
        Table table = query("labels")
                .run(DATASET, Map.of("since", "2000-01-01"), new Bounds(offset, rows, Duration.ofSeconds(30)));
        String found = table.rows().stream()
                .map(row -> row.get("thing").getLocalName())
                .collect(Collectors.joining(" "));
        assertEquals(things == null ? "" : things, found);
        assertEquals(isCut, table.isCut());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(TableFormat.JSON, out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertEquals(
                isCut ? "{\"truncated\":\"rows\",\"limit\":" + rows + "}" : "",
                json.path("rapporteur").toString());
        assertEquals(table.rows().size(), json.at("/results/bindings").size());
    }

    /** A query that limits itself is not limited once more, but no more rows are given than wanted. */
    @Test
    void leavesLimitsOfAQueryAsTheyAre() throws BadParameterException {
        CannedQuery first = QueryFile.parse("first", "#+ summary: s\nSELECT ?s { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3");
        assertFalse(first.isPaged());
        Table table = first.run(DATASET, Map.of(), new Bounds(0, 2, Duration.ofSeconds(30)));
        assertEquals(2, table.rows().size());
        assertTrue(table.isCut());
        assertEquals(3, first.run(DATASET, Map.of()).rows().size());
    }

    @Test
    void stopsAfterTheTimeLimit() {
        CannedQuery slow = QueryFile.parse(
                "slow",
                "#+ summary: everything with everything\n"
                        + "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r } ORDER BY ?n");
        QueryTimeoutException stopped =
                assertThrows(QueryTimeoutException.class, () -> slow.run(DATASET, Map.of(), Duration.ofSeconds(1)));
        assertEquals("Query slow was stopped after 1 s. Give it more parameters.", stopped.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # format | written
            TEXT | thing                      word  rank  day~─────────────────────────  ────  ────  ──────────~http://localhost:3030/x/b  two   2     2025-02-02~
            CSV  | thing,word,rank,day~http://localhost:3030/x/b,two,2,2025-02-02~
            TSV  | ?thing\t?word\t?rank\t?day~<http://localhost:3030/x/b>\t"two"\t2\t"2025-02-02"^^<http://www.w3.org/2001/XMLSchema#date>~
            """)
    void writesTables(TableFormat format, String written) throws BadParameterException, IOException {
        assertEquals(
                written.replace('~', '\n').replace("\\t", "\t"), written(format).replace("\r\n", "\n"));
    }

    @Test
    void writesJsonAndTurtle() throws BadParameterException, IOException {
        assertTrue(written(TableFormat.JSON).contains("\"rank\": { \"type\": \"literal\" , \"datatype\":"), "typed");
        String turtle = written(TableFormat.TTL);
        assertEquals(turtle, written(TableFormat.TTL));
        Dataset read = dataset(turtle);
        assertEquals(1 + 4 + 2 + 4 * 3, read.getDefaultModel().size(), turtle);
    }

    private static String written(TableFormat format) throws BadParameterException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        query("labels").run(DATASET, Map.of("rank", "2")).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CannedQuery query(String name) {
        return CATALOG.find(name).orElseThrow();
    }

    private static Map<String, String> values(String parameters) {
        return parameters == null
                ? Map.of()
                : Arrays.stream(parameters.split(","))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Dataset dataset(String turtle) {
        Dataset dataset = DatasetFactory.createTxnMem();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(dataset);
        return dataset;
    }
}
