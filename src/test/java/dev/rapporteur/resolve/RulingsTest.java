package dev.rapporteur.resolve;

import static dev.rapporteur.fixture.Claims.meeting;
import static dev.rapporteur.fixture.Claims.sanction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.fixture.Atlas;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.model.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A human outweighs every rule. "a = b" judges two articles' things the same, "a # b" different. */
class RulingsTest {
    private static final Pattern RULING = Pattern.compile("(\\w) ([=#]) (\\w)");

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what                               | times of a, b, c, …                    | judged              | meetings
            nobody judged                        | 2031-03-04, 2031-03-04, 2031-03-11      | ''                  | a+b c
            parted                               | 2031-03-04, 2031-03-04                  | a # b               | a b
            the left one keeps the others        | 2031-03-04, 2031-03-04, 2031-03-04      | b # c               | a+b c
            the left one, the other way round    | 2031-03-04, 2031-03-04, 2031-03-04      | c # a               | a b+c
            two leave                            | 2031-03-04, 2031-03-04, 2031-03-04      | a # b; a # c; b # c | a b c
            two leave together                   | 2031-03-04, 2031-03-04, 2031-03-04      | a # b; b = c        | a b+c
            united against the days              | 2031-03-04, 2031-03-11                  | a = b               | a+b
            united without anything in common    | 2031-03-04, 2033-01-01                  | a = b               | a+b
            groups are united                    | 2031-03-04, 2031-03-04, 2031-03-11, 2031-03-11 | b = c        | a+b+c+d
            who fits one of two united joins     | 2031-03-04, 2031-03-11, 2031-03-11      | a = b               | a+b+c
            who fits none of two united does not | 2031-03-04, 2031-03-11, 2031-03-18      | a = b               | a+b c
            by way of a third                    | 2031-03-04, 2031-03-11, 2031-03-18      | a = b; b = c        | a+b+c
            parting outweighs uniting            | 2031-03-04, 2031-03-04                  | a = b; a # b        | a b
            parting outweighs a chain            | 2031-03-04, 2031-03-11, 2031-03-18      | a = b; b = c; a # c | a+b c
            about a claim that is gone           | 2031-03-04, 2031-03-04                  | a # x               | a+b
            """)
    void meetings(String what, String times, String judged, String meetings) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String time : times.split(", ", -1)) {
            reports.add(report((char) ('a' + reports.size()), time.strip()));
        }
        List<Event> events =
                resolve(reports, rulings(judged, "claim/0")).consolidation().events();
        String found = events.stream()
                .map(event -> event.reportedIn().stream()
                        .map(claim -> claim.article().value())
                        .collect(Collectors.joining("+")))
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(meetings, found, what);
    }

    private static ArticleReport report(char id, String time) {
        return ReportDraft.of(String.valueOf(id))
                .published("2031-03-20")
                .claim("They met.", meeting("Amara Okafor, Bruno Brandt", "TALKS", "", time, "OCCURRED"))
                .report();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what                           | names in a, b, c, …                          | judged      | people
            nobody judged                    | Joe Tillman, Joseph Tillman, Joe Tillman      | ''          | a+b+c
            namesakes                        | Joe Tillman, Joe Tillman, Joe Tillman         | a # c       | a+b c
            a nickname of somebody else      | Joe Tillman, Joseph Tillman, Joe Tillman      | a # b       | a+c b
            a namesake, and a nickname       | Joseph Tillman, Joseph Tillman, Joe Tillman   | a # b       | a+c b
            two names of one person          | Amara Okafor, Celeste Roux, Celeste Roux      | a = b       | a+b+c
            whose surname alone it is        | Okafor, Amara Okafor, Chidi Okafor            | a = c       | a+c b
            only this one                    | Okafor, Amara Okafor, Chidi Okafor, Okafor    | a = c       | a+c b d
            whose surname alone it is not    | Okafor, Amara Okafor, Okafor                  | b # a       | a b+c
            """)
    void people(String what, String names, String judged, String people) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String name : names.split(", ", -1)) {
            reports.add(ReportDraft.of(String.valueOf((char) ('a' + reports.size())))
                    .person(name.strip())
                    .report());
        }
        List<Ruling> rulings = RULING.matcher(judged)
                .results()
                .map(match -> Ruling.of(verdict(match), path(reports, match.group(1)), path(reports, match.group(3))))
                .toList();
        assertEquals(people, groups(resolve(reports, rulings).consolidation().entities()), what);
    }

    private static String path(List<ArticleReport> reports, String article) {
        ArticleReport report = reports.get(article.charAt(0) - 'a');
        return "article/" + article + "/person/"
                + Slug.of(report.people().get(0).name());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what                 | organizations of a, b, c                | judged | organizations
            nobody judged          | Navy Board, Navy Board, River Board     | ''     | a+b c
            of two countries       | Navy Board, Navy Board, Navy Board      | a # b  | a+c b
            renamed                | Navy Board, Sea Board, Navy Board       | a = b  | a+b+c
            not of one key anyhow  | Navy Board, Sea Board, Navy Board       | a # b  | a+c b
            """)
    void organizations(String what, String names, String judged, String organizations) {
        List<ArticleReport> reports = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (String name : names.split(", ", -1)) {
            String id = String.valueOf((char) ('a' + reports.size()));
            paths.add("article/" + id + "/organization/" + Slug.of(name));
            reports.add(ReportDraft.of(id)
                    .claim("It is banned.", sanction("", "#" + name.strip(), "ban", "", "IMPOSED"))
                    .report());
        }
        List<Ruling> rulings = RULING.matcher(judged)
                .results()
                .map(match -> Ruling.of(
                        verdict(match),
                        paths.get(match.group(1).charAt(0) - 'a'),
                        paths.get(match.group(3).charAt(0) - 'a')))
                .toList();
        assertEquals(
                organizations, groups(resolve(reports, rulings).consolidation().entities()), what);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # judged             | told
            a # b                | ''
            a # x                | there is no article/x/claim/0
            x = y                | there is no article/x/claim/0
            a = b; a # b         | it contradicts other judgements
            a = b; b = c; a # c  | it contradicts other judgements
            """)
    void tellsWhatHadNoEffect(String judged, String told) {
        List<ArticleReport> reports =
                List.of(report('a', "2031-03-04"), report('b', "2031-03-11"), report('c', "2031-03-18"));
        String reasons = resolve(reports, rulings(judged, "claim/0")).unheeded().stream()
                .map(Unheeded::reason)
                .collect(Collectors.joining("; "));
        assertEquals(told, reasons);
    }

    @Test
    void aMeetingIsNoSanction() {
        ArticleReport report = ReportDraft.of("a")
                .claim("They met.", meeting("Amara Okafor, Bruno Brandt", "TALKS", "", "", "OCCURRED"))
                .claim("It is banned.", sanction("", "#Navy Board", "ban", "", "IMPOSED"))
                .report();
        Ruling ruling = Ruling.of(Verdict.SAME, "article/a/claim/0", "article/a/claim/1");
        assertEquals(
                List.of(new Unheeded(ruling, "one is a meeting, the other a sanction")),
                resolve(List.of(report), List.of(ruling)).unheeded());
    }

    @ParameterizedTest
    @CsvSource({
        "article/a/claim/0, article/a/claim/0, names article/a/claim/0 twice",
        "article/a/claim/0, article/b/person/x, compares a claim with a person",
        "article/a/claim/0, person/ana-ruiz, 'person/ana-ruiz' cannot be judged",
        "article/a, article/b, 'article/a' cannot be judged"
    })
    void whatCannotBeJudged(String left, String right, String complaint) {
        String message = assertThrows(IllegalArgumentException.class, () -> Ruling.of(Verdict.SAME, left, right))
                .toString();
        assertTrue(message.contains(complaint.replace("''", "'")), message);
    }

    @Test
    void orderDoesNotMatter() {
        List<ArticleReport> reports = new ArrayList<>();
        "abcdefgh".chars().forEach(id -> reports.add(report((char) id, id % 2 == 0 ? "2031-03-04" : "2031-03-11")));
        List<Ruling> rulings = new ArrayList<>(rulings("a = b; c # e; e = g; f # h; b # h", "claim/0"));
        Resolution expected = resolve(reports, rulings);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(reports, new Random(seed));
            Collections.shuffle(rulings, new Random(seed));
            assertEquals(expected, resolve(reports, rulings));
        }
    }

    private static Resolution resolve(List<ArticleReport> reports, List<Ruling> rulings) {
        return Consolidator.of(Atlas.authority(), rulings).resolve(reports);
    }

    private static List<Ruling> rulings(String judged, String what) {
        return RULING.matcher(judged)
                .results()
                .map(match -> Ruling.of(
                        verdict(match),
                        "article/" + match.group(1) + "/" + what,
                        "article/" + match.group(3) + "/" + what))
                .toList();
    }

    private static Verdict verdict(MatchResult match) {
        return match.group(2).equals("=") ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private static String groups(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.mentions().stream()
                        .map(mention -> mention.article().value())
                        .collect(Collectors.joining("+")))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
