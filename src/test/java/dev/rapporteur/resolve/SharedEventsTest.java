package dev.rapporteur.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapporteur.fixture.SharedArticles;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Party;
import dev.rapporteur.rdf.AuthorityGraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What five articles about one story tell together; skipped where they are absent. */
class SharedEventsTest {
    private static Consolidation told = new Consolidation(List.of(), List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void consolidate() {
        assumeTrue(SharedArticles.GOLD.areThere(), SharedArticles.GOLD.gold() + " is absent");
        told = Consolidator.of(AuthorityGraph.load()).consolidate(SharedArticles.GOLD.reports());
    }

    /**
     * The articles are those at least that tell it. Who is in it is given by surnames; where and when as far as it
     * tells this event from others of the same people.
     */
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # kind   | who                | what of it  | status    | articles
            MEETING  | driscoll zelensk   | ''          | planned   | 000 001 002 003
            MEETING  | putin trump        | alaska      | occurred  | 000 001 002 003 004
            MEETING  | putin trump        | budapest    | cancelled | 000 003 004
            SANCTION | trump              | oil         | imposed   | 000 003 004
            PROPOSAL | ''                 | 28          | proposed  | 001 002 003 004
            """)
    void oneEvent(EventKind kind, String who, String what, String status, String articles) {
        List<Event> found = told.events().stream()
                .filter(event -> event.kind() == kind)
                .filter(event -> people(event).containsAll(surnames(who)))
                .filter(event -> (event.slug() + " " + event.detail()).contains(what))
                .toList();
        assertEquals(1, found.size(), found::toString);
        assertEquals(status, found.get(0).status());
        assertTrue(articles(found.get(0)).containsAll(Set.of(articles.split(" ", -1))), found::toString);
    }

    @ParameterizedTest
    @CsvSource({"zelensk, 1", "donahue, 1", "butler, 1", "driscoll, 1", "putin, 1", "trump, 1"})
    void onePerson(String surname, long people) {
        assertEquals(
                people,
                told.entities().stream()
                        .filter(entity -> entity.kind() == Party.Kind.PERSON)
                        .filter(entity -> surname(entity.slug()).startsWith(surname))
                        .count());
    }

    @Test
    void nobodyIsSaidToHaveMetWhoOnlyPlansTo() {
        assertEquals(
                0,
                told.events().stream()
                        .filter(event -> event.status().equals("occurred"))
                        .filter(event -> people(event).containsAll(surnames("driscoll zelensk")))
                        .count());
    }

    private static Set<String> surnames(String words) {
        return Stream.of(words.split(" ", -1)).filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }

    /** Surnames of the people in it, up to where their spellings part. */
    private static Set<String> people(Event event) {
        return event.roles().stream()
                .map(role -> role.entity())
                .filter(entity -> entity.kind() == Party.Kind.PERSON)
                .map(EntityRef::slug)
                .map(SharedEventsTest::surname)
                .map(name -> name.startsWith("zelensk") ? "zelensk" : name)
                .collect(Collectors.toSet());
    }

    private static String surname(String slug) {
        return slug.substring(slug.lastIndexOf('-') + 1);
    }

    /** The first three digits of the files' names. */
    private static Set<String> articles(Event event) {
        return event.reportedIn().stream()
                .map(claim -> claim.article().value().substring(0, 3))
                .collect(Collectors.toSet());
    }
}
