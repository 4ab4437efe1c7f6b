package dev.rapporteur.resolve;

import static dev.rapporteur.fixture.Claims.meeting;
import static dev.rapporteur.fixture.Claims.saidBy;
import static dev.rapporteur.fixture.Claims.sanction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.fixture.Atlas;
import dev.rapporteur.fixture.Newsroom;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolidatorTest {
    private static final Consolidator CONSOLIDATOR = Consolidator.of(Atlas.authority());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void orderDoesNotMatter(long seed) {
        List<ArticleReport> shuffled = new ArrayList<>(Newsroom.reports());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(CONSOLIDATOR.resolve(Newsroom.reports()), CONSOLIDATOR.resolve(shuffled));
    }

    @Test
    void nothingComesOfNothing() {
        assertEquals(new Consolidation(List.of(), List.of()), CONSOLIDATOR.consolidate(List.of()));
    }

    @Test
    void everyClaimIsReportedInOneEvent() {
        List<Event> events = CONSOLIDATOR.consolidate(Newsroom.reports()).events();
        long claims = Newsroom.reports().stream()
                .mapToLong(report -> report.claims().size())
                .sum();
        assertEquals(
                claims,
                events.stream().mapToLong(event -> event.reportedIn().size()).sum());
        assertEquals(
                claims,
                events.stream()
                        .flatMap(event -> event.reportedIn().stream())
                        .distinct()
                        .count());
    }

    @Test
    void slugsAreUniqueWithinTheirKind() {
        Consolidation all = CONSOLIDATOR.consolidate(Newsroom.reports());
        assertTrue(areDistinct(all.entities(), entity -> entity.kind() + entity.slug()));
        assertTrue(areDistinct(all.events(), event -> event.kind() + event.slug()));
    }

    private static <T> boolean areDistinct(List<T> things, Function<T, String> key) {
        return things.stream().map(key).distinct().count() == things.size();
    }

    @ParameterizedTest(name = "{0}: {1} ~ {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what           | one target              | another target           | slugs
            the article     | #the Ruritanian Army      | #Ruritania Army          | ruritanian-army
            known alias     | #RNB                      | #River Navigation Board  | river-navigation-board
            country alias   | @Kingdom of Ruritania     | @Ruritania               | ruritania
            capitals        | ~Ruritanian officials     | ~Ruritanian Officials    | ruritanian-officials
            another name    | #Rufus Oil                | #Rufus Gas               | rufus-gas rufus-oil
            another country | @Ruritania                | @Freedonia               | freedonia ruritania
            another people  | ~Ruritanian officials     | ~Freedonian officials    | freedonian-officials ruritanian-officials
            another kind    | #Ruritania                | @Ruritania               | ruritania ruritania
            """)
    void bodies(String what, String one, String other, String slugs) {
        List<ArticleReport> reports = List.of(
                ReportDraft.of("a")
                        .claim("One.", sanction("", one, "ban", "", "IMPOSED"))
                        .report(),
                ReportDraft.of("b")
                        .claim("Two.", sanction("", other, "ban", "", "IMPOSED"))
                        .report());
        String found = CONSOLIDATOR.consolidate(reports).entities().stream()
                .map(Entity::slug)
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(slugs, found, what);
    }

    @ParameterizedTest(name = "{0}, {1}: {3} outlets, {4} origins")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # outlet        | other outlet       | same words | outlets | origins
            Zenda Herald    | Marxville Gazette  | false      | 2       | 2
            Zenda Herald    | the Zenda  Herald  | false      | 1       | 1
            Zenda Herald    | Marxville Gazette  | true       | 2       | 1
            Zenda Herald    | -                  | false      | 1       | 2
            Zenda Herald    | -                  | true       | 1       | 1
            -               | -                  | false      | 0       | 2
            -               | -                  | true       | 0       | 1
            """)
    void outletsAndOrigins(String outlet, String other, boolean copied, int outlets, int origins) {
        Event event = CONSOLIDATOR
                .consolidate(List.of(article("a", outlet, "one"), article("b", other, copied ? "one" : "two")))
                .events()
                .get(0);
        assertEquals(outlets, event.outletCount());
        assertEquals(origins, event.independentOrigins());
    }

    private static ArticleReport article(String id, String outlet, String wording) {
        ReportDraft draft = ReportDraft.of(id)
                .wording(wording)
                .claim("They met.", meeting("Amara Okafor, Bruno Brandt", "TALKS", "", "2031-03-04", "OCCURRED"));
        return (outlet == null ? draft : draft.outlet(outlet)).report();
    }

    @Test
    void unnamedSpeakersAreNoEntities() {
        ArticleReport report = ReportDraft.of("a")
                .claim("One.", saidBy("~officials", meeting("Amara Okafor", "VISIT", "", "", "OCCURRED")))
                .claim("Two.", saidBy("#Rufus Oil", meeting("Amara Okafor", "CALL", "", "", "OCCURRED")))
                .report();
        assertEquals(
                List.of("amara-okafor", "rufus-oil"),
                CONSOLIDATOR.consolidate(List.of(report)).entities().stream()
                        .map(Entity::slug)
                        .toList());
    }
}
