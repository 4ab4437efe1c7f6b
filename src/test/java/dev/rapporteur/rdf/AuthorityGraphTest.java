package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rapporteur.model.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityGraphTest {
    private static final Authority SMALL = new Authority(
            List.of(new Authority.Country(
                    "RT",
                    "Ruritania",
                    List.of("\"Old\" Ruritania", "R.\\T."),
                    List.of("Ruritanian"),
                    List.of("Strelsau"),
                    List.of("Élysée of Strelsau"),
                    List.of(),
                    Optional.of("Q1"))),
            List.of(new Authority.Outlet(
                    "Zenda Post", List.of("ZP"), List.of("zenda.example"), Optional.of("RT"), true)),
            List.of(new Authority.OfficeTitle("margrave", List.of("marquess"), Optional.empty())),
            List.of(new Authority.Rank("Captain", List.of("Capt."), Authority.Rank.Kind.NOBLE)),
            List.of(new Authority.KnownOrganization("League of Duchies", List.of("LoD"))),
            List.of(new Authority.Nickname("rudolf", "rolf"), new Authority.Nickname("rudolf", "rudi")),
            List.of(
                    term("Ana Élphberg", "Élphberg", Optional.of(LocalDate.of(1890, 2, 28))),
                    term("Tom Okafor", "Okafor", Optional.empty())));

    private static Authority.OfficeTerm term(String holder, String surname, Optional<LocalDate> until) {
        return new Authority.OfficeTerm("RT", "margrave", holder, surname, LocalDate.of(1888, 1, 1), until);
    }

    @ParameterizedTest(name = "base {0}")
    @CsvSource({"http://localhost:3030/", "https://example.org/graph/"})
    void writtenIsRead(String base) {
        assertEquals(SMALL, AuthorityGraph.read(AuthorityGraph.write(SMALL, base)));
    }

    @Test
    void everyFileIsTurtleOfTheSameTriples() {
        var graph = AuthorityGraph.write(SMALL, "http://localhost:3030/");
        var parsed = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        for (AuthorityFile file : AuthorityFile.ALL) {
            RDFParser.fromString(file.turtle(SMALL), Lang.TURTLE).parse(parsed);
        }
        org.junit.jupiter.api.Assertions.assertTrue(graph.isIsomorphicWith(parsed));
    }

    @Test
    void twoThingsOfOneNameAreAnError() {
        var post = new Authority.Outlet("Zenda Post", List.of(), List.of("a.example"), Optional.empty(), false);
        var same = new Authority.Outlet("Zénda post", List.of(), List.of("b.example"), Optional.empty(), false);
        var both = new Authority(List.of(), List.of(post, same), List.of(), List.of(), List.of(), List.of(), List.of());
        var error = assertThrows(
                IllegalArgumentException.class, () -> AuthorityGraph.write(both, "http://localhost:3030/"));
        assertEquals(
                "two things of the authority are called source/zenda-post; give one of them another name",
                error.getMessage());
    }

    @Test
    void aThingWithoutItsNameIsAnError() {
        var graph = AuthorityGraph.write(SMALL, "http://localhost:3030/");
        graph.find(org.apache.jena.graph.Node.ANY, AuthorityTerm.LABEL, org.apache.jena.graph.Node.ANY)
                .toList()
                .forEach(graph::delete);
        assertThrows(IllegalArgumentException.class, () -> AuthorityGraph.read(graph));
    }
}
