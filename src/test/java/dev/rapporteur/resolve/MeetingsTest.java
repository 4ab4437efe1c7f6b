package dev.rapporteur.resolve;

import static dev.rapporteur.fixture.Claims.meeting;
import static dev.rapporteur.fixture.Claims.tenure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.fixture.Atlas;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsTest {
    private static final Consolidator CONSOLIDATOR = Consolidator.of(Atlas.authority());

    /** A claim is: day of publication / participants / kind / place / time / status. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what                        | one claim                                                   | another claim                                                        | meetings
            same day                      | 2031-03-05/Okafor, Brandt/TALKS/Strelsau/2031-03-04/OCCURRED | 2031-03-06/Brandt, Okafor/MEETING/Strelsau/2031-03-04/OCCURRED       | 1
            month and day                 | 2031-05-05/Okafor, Brandt/SUMMIT//2031-03/OCCURRED           | 2031-03-06/Brandt, Okafor/SUMMIT/Strelsau/2031-03-04/OCCURRED        | 1
            city in country               | 2031-03-05/Okafor, Brandt/TALKS/Strelsau/2031-03-04/OCCURRED | 2031-03-06/Brandt, Okafor/TALKS/Ruritania/2031-03-04/OCCURRED        | 1
            plan and outcome              | 2031-03-01/Okafor, Brandt/TALKS/Strelsau/2031-03-04/PLANNED  | 2031-03-06/Brandt, Okafor/TALKS/Strelsau/2031-03-04/OCCURRED         | 1
            plan off by a day             | 2031-03-01/Okafor, Brandt/TALKS/Strelsau/2031-03-04/PLANNED  | 2031-03-01/Brandt, Okafor/TALKS/Strelsau/2031-03-05/PLANNED          | 1
            one more participant          | 2031-03-05/Okafor, Brandt/TALKS//2031-03-04/OCCURRED         | 2031-03-06/Brandt, Okafor, Roux/TALKS//2031-03-04/OCCURRED           | 1
            country for its minister      | 2031-03-05/Okafor, Brandt/TALKS//2031-03-04/OCCURRED         | 2031-03-06/Okafor, @Freedonia/TALKS//2031-03-04/OCCURRED             | 1
            two countries, same day       | 2031-03-05/Okafor, Brandt/TALKS//2031-03-04/OCCURRED         | 2031-03-06/@Ruritania, @Freedonia/TALKS//2031-03-04/OCCURRED         | 1
            undated, same place           | 2031-03-05/Okafor, Brandt/SUMMIT/Zenda//CANCELLED            | 2031-03-06/Brandt, Okafor/SUMMIT/Zenda//CANCELLED                    | 1
            undated, told within days     | 2031-03-05/Okafor, Brandt/TALKS///PLANNED                    | 2031-03-06/Brandt, Okafor/TALKS///PLANNED                            | 1
            undated summit, no place      | 2031-05-05/Okafor, Brandt/SUMMIT///OCCURRED                  | 2031-03-06/Brandt, Okafor/SUMMIT/Hofbau/2031-03/OCCURRED             | 1
            told before the call was      | 2031-03-05/Okafor, Brandt/CALL///OCCURRED                    | 2031-03-09/Brandt, Okafor/CALL//2031-03-08/OCCURRED                  | 2
            told on the eve, other clocks | 2031-03-05/Okafor, Brandt/CALL///OCCURRED                    | 2031-03-06/Brandt, Okafor/CALL//2031-03-06/OCCURRED                  | 1
            undated calls of a week       | 2031-03-05/Okafor, Brandt/CALL///OCCURRED                    | 2031-03-11/Brandt, Okafor/CALL///OCCURRED                            | 2
            undated calls of a day        | 2031-03-05/Okafor, Brandt/CALL///OCCURRED                    | 2031-03-06/Brandt, Okafor/CALL///OCCURRED                            | 1
            undated summit, called off    | 2031-05-05/Okafor, Brandt/SUMMIT///OCCURRED                  | 2031-03-06/Brandt, Okafor/SUMMIT/Hofbau/2031-03/CANCELLED            | 2
            undated summit, next year     | 2031-05-05/Okafor, Brandt/SUMMIT///OCCURRED                  | 2032-03-06/Brandt, Okafor/SUMMIT/Hofbau/2032-03/OCCURRED             | 2
            undated talks, no place       | 2031-05-05/Okafor, Brandt/TALKS///OCCURRED                   | 2031-03-06/Brandt, Okafor/TALKS/Hofbau/2031-03/OCCURRED              | 2
            undated summit, dated summit  | 2031-05-05/Okafor, Brandt/SUMMIT/Zenda//OCCURRED             | 2031-03-06/Brandt, Okafor/SUMMIT/Hofbau/2031-03/OCCURRED             | 1
            occurred and denied           | 2031-03-05/Okafor, Brandt/TALKS//2031-03-04/OCCURRED         | 2031-03-06/Brandt, Okafor/TALKS//2031-03-04/DID_NOT_OCCUR            | 1
            delegations, same day, place  | 2031-03-05/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED    | 2031-03-06/~Ruritanian envoys, ~Freedonian envoys/TALKS/Zenda/2031-03-04/OCCURRED | 1
            leader, officials, same day   | 2031-03-05/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED    | 2031-03-06/Okafor, ~Freedonian officials/TALKS/Zenda/2031-03-04/OCCURRED | 2
            two days                      | 2031-03-05/Okafor, Brandt/CALL//2031-03-04/OCCURRED          | 2031-03-06/Brandt, Okafor/CALL//2031-03-05/OCCURRED                  | 2
            two months                    | 2031-03-05/Okafor, Brandt/TALKS//2031-02/OCCURRED            | 2031-03-06/Brandt, Okafor/TALKS//2031-03/OCCURRED                    | 2
            two countries                 | 2031-03-05/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED    | 2031-03-06/Brandt, Okafor/TALKS/Marxville/2031-03-04/OCCURRED        | 2
            two towns                     | 2031-03-05/Okafor, Brandt/TALKS/Zenda//OCCURRED              | 2031-03-06/Brandt, Okafor/TALKS/Hofbau//OCCURRED                     | 2
            call and summit               | 2031-03-05/Okafor, Brandt/CALL//2031-03-04/OCCURRED          | 2031-03-06/Brandt, Okafor/SUMMIT/Zenda/2031-03-04/OCCURRED           | 2
            held and called off           | 2031-03-05/Okafor, Brandt/SUMMIT//2031-03/OCCURRED           | 2031-03-06/Brandt, Okafor/SUMMIT///CANCELLED                         | 2
            called off elsewhere          | 2031-03-05/Okafor, Brandt/SUMMIT/Zenda//OCCURRED             | 2031-03-06/Brandt, Okafor/SUMMIT/Marxville//CANCELLED                | 2
            last round, next round        | 2031-03-05/Okafor, Brandt/TALKS//2031-03-01/OCCURRED         | 2031-03-06/Brandt, Okafor/TALKS///PLANNED                            | 2
            other people                  | 2031-03-05/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED    | 2031-03-06/Okafor, Roux/TALKS/Zenda/2031-03-04/OCCURRED              | 2
            leader and officials          | 2031-03-05/Okafor, Brandt/TALKS//2031-03/PLANNED             | 2031-03-06/Okafor, ~Freedonian officials/TALKS//2031-03/PLANNED      | 2
            other country                 | 2031-03-05/Okafor, Brandt/TALKS//2031-03-04/OCCURRED         | 2031-03-06/Okafor, @Sylvania/TALKS//2031-03-04/OCCURRED              | 2
            undated, months between       | 2031-03-05/Okafor, Brandt/TALKS///OCCURRED                   | 2031-06-06/Brandt, Okafor/TALKS///OCCURRED                           | 2
            undated, kinds differ         | 2031-03-05/Okafor, Brandt/BRIEFING///OCCURRED                | 2031-03-06/Brandt, Okafor/SUMMIT///OCCURRED                          | 2
            a year and no place           | 2031-03-05/Okafor, Brandt/TALKS//2031/OCCURRED               | 2031-03-06/Brandt, Okafor/TALKS//2031-03/OCCURRED                    | 2
            one visitor                   | 2031-03-05/Okafor/VISIT//2031-03/OCCURRED                    | 2031-03-06/Okafor, Roux/TALKS//2031-03/OCCURRED                      | 2
            """)
    void twoArticles(String what, String one, String other, int meetings) {
        assertEquals(
                meetings,
                meetings(List.of(report("a", one), report("b", other))).size(),
                what);
    }

    /** The first article has no day of publication. */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what                    | its sentence                               | its claim                               | another claim                                                  | meetings
            the only summit           | They recalled the summit.                  | Okafor, Brandt/SUMMIT///OCCURRED        | 2031-03-06/Okafor, Brandt/SUMMIT/Zenda/2031-03-04/OCCURRED     | 1
            in the month named        | They recalled the March summit.            | Okafor, Brandt/SUMMIT///OCCURRED        | 2031-03-06/Okafor, Brandt/SUMMIT/Zenda/2031-03-04/OCCURRED     | 1
            in another month          | They recalled the August summit.           | Okafor, Brandt/SUMMIT///OCCURRED        | 2031-03-06/Okafor, Brandt/SUMMIT/Zenda/2031-03-04/OCCURRED     | 2
            "may" is no month         | They may recall the summit.                | Okafor, Brandt/SUMMIT///OCCURRED        | 2031-03-06/Okafor, Brandt/SUMMIT/Zenda/2031-03-04/OCCURRED     | 1
            "May" is one in "in May"  | They met at a summit in May.               | Okafor, Brandt/SUMMIT///OCCURRED        | 2031-03-06/Okafor, Brandt/SUMMIT/Zenda/2031-03-04/OCCURRED     | 2
            on the day named          | They talk in Zenda on April 26.            | Okafor, Brandt/TALKS/Zenda//PLANNED     | 2031-04-27/Okafor, Brandt/TALKS/Zenda/2031-04-26/OCCURRED      | 1
            on another day            | They talk in Zenda on April 26.            | Okafor, Brandt/TALKS/Zenda//PLANNED     | 2031-04-27/Okafor, Brandt/TALKS/Zenda/2031-04-20/OCCURRED      | 2
            on one of two days named  | On 2 April they agreed to talk on 20 April. | Okafor, Brandt/TALKS/Zenda//PLANNED    | 2031-04-27/Okafor, Brandt/TALKS/Zenda/2031-04-20/OCCURRED      | 1
            a place nobody knows      | The summit was long.                       | Okafor, Brandt/SUMMIT/Zenda//OCCURRED   | 2031-03-06/Okafor, Brandt/SUMMIT/Upton Lodge/2031-03-04/OCCURRED | 1
            a place elsewhere         | The summit was long.                       | Okafor, Brandt/SUMMIT/Zenda//OCCURRED   | 2031-03-06/Okafor, Brandt/SUMMIT/Marxville/2031-03-04/OCCURRED | 2
            talks are many            | They recalled the talks.                   | Okafor, Brandt/TALKS///OCCURRED         | 2031-03-06/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED      | 2
            """)
    void undatedArticle(String what, String sentence, String one, String other, int meetings) {
        String[] parts = one.strip().split("/", -1);
        ArticleReport undated = people("a")
                .claim(sentence, meeting(full(parts[0]), parts[1], parts[2], parts[3], parts[4]))
                .report();
        assertEquals(meetings, meetings(List.of(undated, report("b", other))).size(), what);
    }

    @Test
    void ofTwoSummitsNoneIsChosen() {
        ArticleReport undated = people("a")
                .claim("They recalled the summit.", meeting(full("Okafor, Brandt"), "SUMMIT", "", "", "OCCURRED"))
                .report();
        List<ArticleReport> reports = List.of(
                undated,
                report("b", "2031-03-06/Okafor, Brandt/SUMMIT/Zenda/2031-03-04/OCCURRED"),
                report("c", "2031-06-06/Okafor, Brandt/SUMMIT/Zenda/2031-06-04/OCCURRED"));
        assertEquals(3, meetings(reports).size());
    }

    @Test
    void anUnnamedGroupTellsLess() {
        List<ArticleReport> reports = List.of(
                report("a", "2031-03-01/Okafor, Brandt, ~Ruritanian officials/TALKS/Zenda/2031-03-04/PLANNED"),
                report("b", "2031-03-01/Okafor, Brandt/TALKS/Zenda/2031-03-04/PLANNED"),
                report("c", "2031-03-01/Brandt, ~Ruritanian officials/TALKS/Zenda/2031-03-04/PLANNED"));
        assertEquals(
                List.of(1, 2),
                meetings(reports).stream()
                        .map(event -> event.reportedIn().size())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what                       | one claim                                                     | another claim                                                    | meetings
            same in every way            | 2031-03-05/Okafor, Brandt/TALKS/Strelsau/2031-03-04/OCCURRED  | 2031-03-05/@Ruritania, @Freedonia/TALKS/Strelsau/2031-03-04/OCCURRED | 1
            others beside two of them    | 2031-03-05/Okafor, Brandt, Roux/TALKS/Strelsau//OCCURRED      | 2031-03-05/Okafor, Brandt, Ida Lund/TALKS/Strelsau//OCCURRED     | 2
            one with a place             | 2031-03-05/Okafor, Brandt/TALKS/Strelsau/2031-03-04/OCCURRED  | 2031-03-05/Okafor, Brandt/TALKS//2031-03-04/OCCURRED             | 2
            held and to be held again    | 2031-03-05/Okafor, Brandt/TALKS/Strelsau//OCCURRED            | 2031-03-05/Okafor, Brandt/TALKS/Strelsau//PLANNED                | 2
            """)
    void oneArticle(String what, String one, String other, int meetings) {
        ReportDraft draft = people("a");
        add(draft, one);
        add(draft, other);
        assertEquals(meetings, meetings(List.of(draft.report())).size(), what);
    }

    @Test
    void noChainJoinsTwoDays() {
        List<ArticleReport> reports = List.of(
                report("a", "2031-03-20/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED"),
                report("b", "2031-03-20/Okafor, Brandt/TALKS/Zenda/2031-03/OCCURRED"),
                report("c", "2031-03-20/Okafor, Brandt/TALKS/Zenda/2031-03-11/OCCURRED"));
        assertEquals(3, meetings(reports).size(), "the claim of the month fits both days and joins neither");
    }

    @Test
    void partsOfOneMeeting() {
        Event meeting = meetings(List.of(
                        report("a", "2031-03-01/Okafor, Brandt/MEETING/Ruritania/2031-03/PLANNED"),
                        report("b", "2031-03-06/Okafor, @Freedonia/SUMMIT/Strelsau/2031-03-04/OCCURRED")))
                .get(0);
        assertEquals("amara-okafor-bruno-brandt-strelsau-2031-03-04", meeting.slug());
        assertEquals("Amara Okafor – Bruno Brandt, Strelsau, 2031-03-04", meeting.label());
        assertEquals("summit", meeting.detail());
        assertEquals("Strelsau", meeting.place().orElseThrow());
        assertEquals("2031-03-04", meeting.when().orElseThrow().iso());
        assertEquals("occurred", meeting.status());
        assertEquals(3, meeting.roles().size());
        assertEquals(2, meeting.reportedIn().size());
    }

    @Test
    void decisionsAreExplained() {
        List<Judgement> judgements = CONSOLIDATOR
                .resolve(List.of(
                        report("a", "2031-03-05/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED"),
                        report("b", "2031-03-06/Okafor, Brandt/TALKS/Zenda/2031-03-04/OCCURRED")))
                .judgements();
        assertEquals(
                List.of("same-people-same-time"),
                judgements.stream()
                        .filter(judgement -> judgement.left().equals("article/a/claim/2"))
                        .map(Judgement::rule)
                        .toList());
    }

    private static List<Event> meetings(List<ArticleReport> reports) {
        return CONSOLIDATOR.consolidate(reports).events().stream()
                .filter(event -> event.kind() == EventKind.MEETING)
                .toList();
    }

    private static ArticleReport report(String id, String claim) {
        return add(people(id), claim).report();
    }

    private static ReportDraft people(String id) {
        return ReportDraft.of(id)
                .person("Amara Okafor")
                .person("Bruno Brandt")
                .person("Celeste Roux")
                .claim("Okafor is a minister.", tenure("Amara Okafor", "foreign minister", "@Ruritania", "CURRENT"))
                .claim("Brandt is a minister.", tenure("Bruno Brandt", "foreign minister", "@Freedonia", "CURRENT"));
    }

    private static ReportDraft add(ReportDraft draft, String claim) {
        List<String> parts = new ArrayList<>(List.of(claim.strip().split("/", -1)));
        return draft.published(parts.get(0))
                .claim(
                        "They meet.",
                        meeting(full(parts.get(1)), parts.get(2), parts.get(3), parts.get(4), parts.get(5)));
    }

    private static String full(String who) {
        return who.replace("Okafor", "Amara Okafor")
                .replace("Brandt", "Bruno Brandt")
                .replace("Roux", "Celeste Roux");
    }
}
