package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
            Ana Ruiz               | ana-ruiz
            José Ruiz-Peña         | jose-ruiz-pena
            U.S.                   | u-s
            İlker IŞIK             | ilker-isik
            '  O’Kafor & Söhne  '  | o-kafor-sohne
            ﬁne ½                  | fine-1-2
            李明                   | 李明
            —                      | unnamed
            '!?'                   | unnamed
            """)
    void slugs(String words, String slug) {
        assertEquals(slug, Iris.slug(words));
        assertEquals(slug, Iris.slug(slug), "a slug stays as it is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3030/", "https://example.org/news/", "HTTP://example.org/"})
    void goodBases(String base) {
        assertEquals(base + "place/kyra", new Iris(base).place("Kyra"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "localhost:3030/",
                "http://localhost:3030",
                "http:///",
                "urn:x/",
                "ftp://example.org/",
                "http://example.org/?q=/",
                "http://example.org/#/",
                "http://exa mple.org/",
                "http://example.org/<x>/"
            })
    void badBases(String base) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> new Iris(base));
        assertTrue(error.toString().contains("'" + base + "'"), error.toString());
        assertTrue(error.toString().contains("http://localhost:3030/"), error.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # IRI                                          | article | claim
            http://localhost:3030/article/port-1           | port-1  | -
            http://localhost:3030/article/port-1/claim/12  | -       | 12
            http://localhost:3030/article/port-1/claim/x   | -       | -
            http://localhost:3030/article/port-1/person/a  | -       | -
            http://localhost:3030/person/port-1            | -       | -
            http://elsewhere.org/article/port-1            | -       | -
            """)
    void namesAreReadBack(String iri, String article, Integer claim) {
        assertEquals(
                article, Iris.DEFAULT.findArticle(iri).map(Object::toString).orElse(null));
        assertEquals(claim, Iris.DEFAULT.findClaim(iri).map(c -> c.index()).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, ana-ruiz, http://localhost:3030/person/ana-ruiz",
        "ORGANIZATION, oilco-2, http://localhost:3030/organization/oilco-2",
        "COUNTRY, northland, http://localhost:3030/place/northland",
        "GROUP, officials, http://localhost:3030/group/officials"
    })
    void entities(Party.Kind kind, String slug, String iri) {
        assertEquals(iri, Iris.DEFAULT.entity(kind, slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana Ruiz", "a/b", "../x", "a>b", "-a", "a----b"})
    void notASlug(String words) {
        assertThrows(IllegalArgumentException.class, () -> Iris.DEFAULT.entity(Party.Kind.PERSON, words));
    }
}
