package dev.rapporteur.resolve;

import static dev.rapporteur.fixture.Claims.meeting;
import static dev.rapporteur.fixture.Claims.proposal;
import static dev.rapporteur.fixture.Claims.sanction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.fixture.Atlas;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRulesTest {
    private static final Consolidator CONSOLIDATOR = Consolidator.of(Atlas.authority());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # day of publication and state, in any order                              | state         | disputes
            2031-03-01 PLANNED                                                        | planned       | 0
            2031-03-01 PLANNED; 2031-05-01 PLANNED                                    | planned       | 0
            2031-03-01 PROPOSED; 2031-03-02 PLANNED                                   | planned       | 0
            2031-03-02 PROPOSED; 2031-03-01 PLANNED                                   | proposed      | 0
            2031-03-01 PLANNED; 2031-03-04 ONGOING                                    | ongoing       | 0
            2031-03-01 PLANNED; 2031-03-05 OCCURRED                                   | occurred      | 0
            2031-03-05 OCCURRED; 2031-03-05 PLANNED                                   | occurred      | 0
            2031-03-01 PLANNED; 2031-03-02 CANCELLED                                  | cancelled     | 0
            2031-03-03 PLANNED; 2031-03-02 CANCELLED                                  | cancelled     | 0
            2031-03-02 CANCELLED; 2031-03-05 OCCURRED                                 | occurred      | 0
            2031-03-02 POSTPONED; 2031-03-01 PLANNED                                  | postponed     | 0
            2031-03-02 POSTPONED; 2031-03-03 PLANNED                                  | planned       | 0
            2031-03-05 OCCURRED; 2031-03-06 DID_NOT_OCCUR                             | occurred      | 1
            2031-03-05 OCCURRED; 2031-03-06 OCCURRED DENIES                           | occurred      | 1
            2031-03-05 OCCURRED DENIES                                                | didNotOccur   | 0
            2031-03-05 DID_NOT_OCCUR                                                  | didNotOccur   | 0
            """)
    void meetings(String told, String status, int disputes) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String claim : told.split(";", -1)) {
            String[] parts = claim.strip().split(" ", -1);
            Stance stance = parts.length > 2 ? Stance.valueOf(parts[2]) : Stance.ASSERTS;
            reports.add(report(
                    reports.size(),
                    parts[0],
                    meeting("Amara Okafor, Bruno Brandt", "TALKS", "Zenda", "2031-03-04", parts[1], stance)));
        }
        Event event = only(reports);
        assertEquals(status, event.status());
        assertEquals(disputes, event.disputedBy().size());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # day of publication and state           | state
            2031-03-01 PROPOSED; 2031-03-02 REPORTED | proposed
            2031-03-01 PROPOSED; 2031-03-02 REJECTED | rejected
            2031-03-02 PROPOSED; 2031-03-01 REJECTED | rejected
            2031-03-01 DRAFTED; 2031-03-02 PROPOSED  | proposed
            2031-03-01 ACCEPTED; 2031-03-02 REJECTED | rejected
            """)
    void proposals(String told, String status) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String claim : told.split(";", -1)) {
            String[] parts = claim.strip().split(" ", -1);
            reports.add(report(
                    reports.size(),
                    parts[0],
                    proposal("7-point river plan", 7, "Amara Okafor", "open locks", "", parts[1])));
        }
        assertEquals(status, only(reports).status());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # day of publication and state             | state
            2031-03-01 THREATENED; 2031-03-02 PROPOSED | proposed
            2031-03-01 IMPOSED; 2031-03-02 EXTENDED    | extended
            2031-03-01 EASED; 2031-03-02 LIFTED        | lifted
            """)
    void sanctions(String told, String status) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String claim : told.split(";", -1)) {
            String[] parts = claim.strip().split(" ", -1);
            reports.add(report(
                    reports.size(), parts[0], sanction("@Ruritania", "@Freedonia", "salt embargo", "", parts[1])));
        }
        assertEquals(status, only(reports).status());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # day of publication and state, in any order                   | which rule decided
            2031-03-01 PLANNED                                             | all tell so
            2031-03-01 PLANNED; 2031-03-02 PLANNED                         | all tell so
            2031-03-05 OCCURRED; 2031-03-06 DID_NOT_OCCUR                  | all tell so but those who deny it, and a denial never deletes
            2031-03-05 DID_NOT_OCCUR                                       | all tell so
            2031-03-05 OCCURRED; 2031-03-05 PLANNED                        | what is decided outweighs what goes on, and that what is planned
            2031-03-01 PROPOSED; 2031-03-02 PLANNED                        | the later publication outweighs the earlier
            2031-03-02 PROPOSED; 2031-03-02 PLANNED; 2031-03-02 PLANNED    | on the last day most claims tell so
            """)
    void reasons(String told, String reason) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String claim : told.split(";", -1)) {
            String[] parts = claim.strip().split(" ", -1);
            reports.add(report(
                    reports.size(),
                    parts[0],
                    meeting("Amara Okafor, Bruno Brandt", "TALKS", "Zenda", "2031-03-04", parts[1])));
        }
        StatusAccount account = StatusAccount.of(only(reports).reportedIn(), reports);
        assertEquals(reason, account.reason());
        assertEquals(reports.size(), account.reports().size());
    }

    private static Event only(List<ArticleReport> reports) {
        List<Event> events = CONSOLIDATOR.consolidate(reports).events();
        assertEquals(1, events.size(), events::toString);
        return events.get(0);
    }

    private static ArticleReport report(int n, String published, Function<Evidence, Claim> claim) {
        return ReportDraft.of("a" + n)
                .published(published)
                .person("Amara Okafor")
                .person("Bruno Brandt")
                .claim("They are in the news.", claim)
                .report();
    }
}
