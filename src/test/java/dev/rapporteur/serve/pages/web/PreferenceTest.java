package dev.rapporteur.serve.pages.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # Accept                                                   | format
            -                                                          | HTML
            ''                                                         | HTML
            ,                                                          | HTML
            */*                                                        | HTML
            text/html                                                  | HTML
            TEXT/HTML                                                  | HTML
            text/*                                                     | HTML
            text/turtle                                                | TURTLE
            text/turtle;charset=utf-8                                  | TURTLE
            application/*                                              | JSON_LD
            application/rdf+xml, text/turtle;q=0.9                     | RDF_XML
            application/rdf+xml;q=0.8, text/turtle;q=0.9               | TURTLE
            text/html;q=0.1, */*                                       | TURTLE
            text/html;q=0, text/*                                      | TURTLE
            */*;q=0.1, application/n-triples                           | N_TRIPLES
            image/png, */*;q=0.01                                      | HTML
            text/turtle; q=0.5; v=b3, application/ld+json;q=0.4        | TURTLE
            # none of ours
            image/png                                                  | -
            text/plain                                                 | -
            application/json                                           | -
            */*;q=0                                                    | -
            text/html;q=0                                              | -
            """)
    void best(String accept, Format format) {
        assertEquals(
                Optional.ofNullable(format),
                Preference.parse(Optional.ofNullable(accept)).best());
    }
}
