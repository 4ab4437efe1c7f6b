package dev.rapporteur.resolve;

import static dev.rapporteur.fixture.Claims.proposal;
import static dev.rapporteur.fixture.Claims.sanction;
import static dev.rapporteur.fixture.Claims.tenure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.fixture.Atlas;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Evidence;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherEventsTest {
    private static final Consolidator CONSOLIDATOR = Consolidator.of(Atlas.authority());

    /** A claim is: day of publication / label / points / proposers / provision. */
    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one claim                                              | another claim                                        | proposals
            2031-03-01/7-point river plan/7/Okafor/                  | 2031-03-09/seven-point draft/7//                     | 1
            2031-03-01/river plan/0/Okafor/                          | 2031-03-09/new river proposals/0/Okafor/             | 1
            2031-03-01/river plan/0/@Ruritania/                      | 2031-03-09/plan for the river/0/#Ruritanian cabinet/ | 1
            2031-03-01/river plan/0//open all locks                  | 2031-03-09/river proposal/0//open the locks at once  | 1
            2031-03-01/river plan/0/Okafor/                          | 2031-09-09/river plan/0/Okafor/                      | 2
            2031-03-01/7-point river plan/7/Okafor/                  | 2031-03-09/9-point river plan/9/Okafor/              | 2
            2031-03-01/river plan/0/Okafor/                          | 2031-03-09/forest plan/0/Okafor/                     | 2
            2031-03-01/river plan/0/Okafor/                          | 2031-03-09/river plan/0/Brandt/                      | 2
            2031-03-01/peace plan/0//                                | 2031-03-09/peace plan/0//                            | 2
            2031-03-01/7-point river plan/7/@Ruritania/              | 2031-03-09/7-point river plan/7/@Sylvania/           | 2
            2031-03-01/7-point river plan/7/#Ruritanian cabinet/     | 2031-03-09/7-point river draft/7/@Sylvania/          | 2
            2031-03-01/7-point river plan/7/Okafor/                  | 2031-03-09/7-point river draft/7/Brandt/             | 1
            2031-03-01/7-point river plan/7/@Ruritania/              | 2031-03-09/7-point draft/7/#Ruritanian cabinet/      | 1
            2031-03-01/river plan/7/@Ruritania/open all locks        | 2031-03-09/river proposal/7/@Sylvania/open the locks | 1
            """)
    void proposals(String one, String other, int events) {
        assertEquals(events, count(proposed(one), proposed(other)));
    }

    private static Dated proposed(String claim) {
        String[] part = claim.strip().split("/", -1);
        return new Dated(part[0], proposal(part[1], Integer.parseInt(part[2]), part[3], part[4], "", "PROPOSED"));
    }

    /** A claim is: day of publication / imposers / targets / measure / time / state. */
    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one claim                                               | another claim                                                     | sanctions
            2031-03-07/@Ruritania/#Rufus Oil/embargo/2031-03/IMPOSED  | 2031-03-09/@Ruritania/#Rufus Oil/sanctions/2031-03-06/IMPOSED     | 1
            2031-03-07/@Ruritania/#Rufus Oil/embargo//IMPOSED         | 2031-03-09/#Ruritanian cabinet/#Rufus Oil/ban//IMPOSED            | 1
            2031-03-07/@Ruritania/@Freedonia/embargo/2031-03/IMPOSED  | 2031-03-09/@Ruritania/~Freedonian banks/sanctions/2031-03/IMPOSED | 1
            2031-03-07/@Ruritania/#Rufus Oil/ban/2031-03-06/IMPOSED   | 2031-03-09/@Ruritania/#Rufus Oil/ban//EXTENDED                    | 1
            2031-03-07/@Ruritania/#Rufus Oil/embargo//THREATENED      | 2031-03-09/@Ruritania/#Rufus Oil/embargo//IMPOSED                 | 2
            2031-03-07/@Ruritania/#Rufus Oil/ban/2031-02/IMPOSED      | 2031-03-09/@Ruritania/#Rufus Oil/ban/2031-03/IMPOSED              | 2
            2031-03-07/@Ruritania/#Rufus Oil/embargo/2031-03/IMPOSED  | 2031-03-09/@Sylvania/#Rufus Oil/embargo/2031-03/IMPOSED           | 2
            2031-03-07/@Ruritania/#Rufus Oil/embargo/2031-03/IMPOSED  | 2031-03-09/@Ruritania/#Vale Bank/embargo/2031-03/IMPOSED          | 2
            2031-03-07/@Ruritania/#Rufus Oil/embargo//IMPOSED         | 2031-09-09/@Ruritania/#Rufus Oil/embargo//IMPOSED                 | 2
            2031-03-07//#Rufus Oil/embargo//IMPOSED                   | 2031-03-09//#Rufus Oil/embargo//IMPOSED                           | 2
            """)
    void sanctions(String one, String other, int events) {
        assertEquals(events, count(imposed(one), imposed(other)));
    }

    /** The first claim as above; the sentence is that of the second, which is told three days later. */
    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one claim                                                    | another claim                                  | its sentence                                                        | sanctions
            2031-03-07/Okafor/#Ruritanian salt mines/ban/2031-02/IMPOSED   | Okafor/#Rufus, #Hofbau Pit/new ban//IMPOSED    | Okafor put a new ban on two of Ruritania's salt mines, Rufus and Hofbau Pit. | 1
            2031-03-07/Okafor/#Ruritanian salt mines/ban/2031-02/IMPOSED   | Okafor/#Rufus/new ban//IMPOSED                 | Okafor banned Rufus, a Ruritanian salt mine, one of the country's many mines. | 1
            2031-03-07/Okafor/@Ruritania/ban/2031-02/IMPOSED               | Okafor/#Rufus/new ban//IMPOSED                 | Okafor banned the Ruritanian mine Rufus.                            | 1
            2031-03-07/Okafor/@Ruritania/ban//IMPOSED                      | /@Ruritania/new ban//IMPOSED                   | A new ban on Ruritania, Okafor's second, was on.                    | 1
            2031-03-07/@Freedonia/@Ruritania/ban//IMPOSED                  | /@Ruritania/new ban//IMPOSED                   | The ban on Ruritania by Freedonia was on.                           | 1
            2031-03-07/Okafor/#Ruritanian salt mines/ban/2031-02/IMPOSED   | Okafor/#Rufus/new ban//IMPOSED                 | Okafor put a new ban on the Freedonian salt mine Rufus.             | 2
            2031-03-07/Okafor/#Ruritanian salt mines/ban/2031-02/IMPOSED   | Okafor/#Rufus/new ban//IMPOSED                 | Okafor put a new ban on two banks, Rufus and Hofbau.                | 2
            2031-03-07/Okafor/#Ruritanian salt mines/ban/2031-02/IMPOSED   | Okafor/#Rufus/new ban//IMPOSED                 | Okafor put a new ban on the Ruritanian bank Rufus.                  | 2
            2031-03-07/Okafor/#Ruritanian salt mines/ban/2031-02/IMPOSED   | Brandt/#Rufus/new ban//IMPOSED                 | Brandt put a new ban on two of Ruritania's salt mines, Rufus and Hofbau. | 2
            2031-03-07/Okafor/@Ruritania/ban/2030-12/IMPOSED               | Okafor/#Rufus/new ban//IMPOSED                 | Okafor banned the Ruritanian mine Rufus.                            | 2
            2031-03-07/Okafor/@Ruritania/ban//IMPOSED                      | /@Ruritania/new ban//IMPOSED                   | A new ban on Ruritania was on.                                      | 2
            2031-03-07/Okafor/@Ruritania/ban//IMPOSED                      | Brandt/@Ruritania/new ban//IMPOSED             | Brandt followed Okafor with a ban on Ruritania.                     | 2
            """)
    void sanctionsBySentence(String one, String other, String sentence, int events) {
        String[] part = other.strip().split("/", -1);
        ArticleReport second = ReportDraft.of("b")
                .published("2031-03-10")
                .claim(sentence, sanction(part[0], part[1], part[2], part[3], part[4]))
                .report();
        assertEquals(
                events,
                CONSOLIDATOR
                        .consolidate(List.of(report("a", imposed(one)), second))
                        .events()
                        .size());
    }

    private static Dated imposed(String claim) {
        String[] part = claim.strip().split("/", -1);
        return new Dated(part[0], sanction(part[1], part[2], part[3], part[4], part[5]));
    }

    /** A claim is: day of publication / holder / title / organization / phase / from. */
    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one claim                                                | another claim                                                 | tenures
            2031-03-01/Okafor/Defence Secretary/@Ruritania/CURRENT/    | 2031-03-09/Okafor/Secretary of Defense/@Ruritania/CURRENT/    | 1
            2031-03-01/Okafor/spokesman/#River Navigation Board/CURRENT/ | 2031-03-09/Okafor/spokesperson/#RNB/CURRENT/                | 1
            2031-03-01/Okafor/premier/@Ruritania/CURRENT/              | 2031-03-09/Okafor/prime minister//CURRENT/                    | 1
            2031-03-01/Okafor/Army Secretary/@Ruritania/CURRENT/       | 2031-03-09/Okafor/secretary of the army/#Ruritanian Army/CURRENT/ | 1
            2031-03-01/Okafor/envoy/@Ruritania/CURRENT/                | 2031-03-09/Okafor/former envoy/@Ruritania/FORMER/             | 1
            2031-03-01/Okafor/envoy/@Ruritania/CURRENT/                | 2031-03-09/Okafor/envoy/@Freedonia/CURRENT/                   | 2
            2031-03-01/Okafor/envoy/@Ruritania/CURRENT/                | 2031-03-09/Okafor/minister/@Ruritania/CURRENT/                | 2
            2031-03-01/Okafor/envoy/@Ruritania/CURRENT/                | 2031-03-09/Brandt/envoy/@Ruritania/CURRENT/                   | 2
            2031-03-01/Okafor/envoy/@Ruritania/CURRENT/2029            | 2031-03-09/Okafor/envoy/@Ruritania/CURRENT/2030               | 2
            2031-03-01/Okafor/envoy/@Ruritania/FORMER/                 | 2032-03-09/Okafor/envoy/@Ruritania/CURRENT/                   | 2
            2031-03-01/Okafor/spokesman/#Ruritanian Army/CURRENT/      | 2031-03-09/Okafor/spokesman/#Ruritanian Bank/CURRENT/         | 2
            """)
    void tenures(String one, String other, int events) {
        assertEquals(events, count(held(one), held(other)));
    }

    private static Dated held(String claim) {
        String[] part = claim.strip().split("/", -1);
        return new Dated(part[0], tenure(part[1], part[2], part[3], part[4], part[5], ""));
    }

    @Test
    void administrationActsForTheCountryOfItsHead() {
        ArticleReport head = ReportDraft.of("a")
                .published("2031-03-07")
                .claim("Ida Lund is president.", tenure("Ida Lund", "president", "@Sylvania", "CURRENT"))
                .claim("She banned it.", sanction("Ida Lund", "#Rufus Oil", "ban", "", "IMPOSED"))
                .report();
        ArticleReport body = ReportDraft.of("b")
                .published("2031-03-08")
                .claim("President Ida Lund spoke.", tenure("Ida Lund", "president", "@Sylvania", "CURRENT"))
                .claim(
                        "Her administration banned it.",
                        sanction("#Lund administration", "#Rufus Oil", "ban", "", "IMPOSED"))
                .report();
        ArticleReport other = report("c", imposed("2031-03-08/#Roux administration/#Rufus Oil/ban//IMPOSED"));
        assertEquals(
                3, CONSOLIDATOR.consolidate(List.of(head, body, other)).events().size());
    }

    @Test
    void tenureIsNamedByItsOffice() {
        Event event = CONSOLIDATOR
                .consolidate(List.of(report("a", held("2031-03-01/Okafor/premier/@Ruritania/CURRENT/2029"))))
                .events()
                .get(0);
        assertEquals("okafor-ruritania-premier-2029", event.slug());
        assertEquals("Okafor, premier (Ruritania)", event.label());
        assertEquals("2029", event.when().orElseThrow().iso());
    }

    /** A claim and the day its article was published. */
    private record Dated(String published, Function<Evidence, Claim> claim) {}

    private static int count(Dated one, Dated other) {
        return CONSOLIDATOR
                .consolidate(List.of(report("a", one), report("b", other)))
                .events()
                .size();
    }

    private static ArticleReport report(String id, Dated dated) {
        return ReportDraft.of(id)
                .published(dated.published())
                .claim("This is in the news.", dated.claim())
                .report();
    }
}
