package dev.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.fixture.Claims;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented reports against invented gold. The gold names Ana Ruiz, Tom (or Thomas) Okafor, Lena Brandt and Defne Çelik.
 * Facts are separated by "&", their parts by ";". A score is "found, spurious, missed, duplicates".
 */
class EvaluationTest {
    private final Path folder;

    EvaluationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{1} -> {2} {3}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
            # gold meetings | told: who; place; date; status | score | attributes
            {'who': ['ruiz', 'okafor'], 'status': 'occurred'} | Ana Ruiz, Tom Okafor;;;OCCURRED        | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'status': 'occurred'} | Ruiz, Okafor;;;OCCURRED                | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'status': 'occurred'} | Ana María Ruiz, Thomas Okafor;;;OCCURRED | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'celik'], 'status': 'occurred'}  | Ana Ruiz, Defne Celik;;;OCCURRED       | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'status': 'occurred'} | Eva Ruiz, Tom Okafor;;;OCCURRED        | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['brandt', 'okafor'], 'status': 'occurred'} | Eva Brandt, Tom Okafor;;;OCCURRED    | 0 1 1 0 | ''
            {'who': ['ruiz', 'okafor'], 'status': 'occurred'} | Ana Ruiz, Lena Brandt;;;OCCURRED       | 0 1 1 0 | ''
            {'who': ['ruiz', 'okafor'], 'status': 'occurred'} | ''                                     | 0 0 1 0 | ''
            ''                                                | Ana Ruiz, Tom Okafor;;;OCCURRED        | 0 1 0 0 | ''
            # somebody more, somebody less
            {'who': ['ruiz', 'okafor'], 'status': 'occurred'} | Ana Ruiz, Tom Okafor, Lena Brandt;;;OCCURRED | 1 0 0 0 | participants 0/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'opt': ['brandt'], 'status': 'occurred'} | Ana Ruiz, Tom Okafor, Lena Brandt;;;OCCURRED | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor', 'brandt'], 'status': 'occurred'} | Ana Ruiz, Tom Okafor;;;OCCURRED | 1 0 0 0 | participants 0/1 status 1/1
            {'who': ['ruiz', 'Ruritanian diplomats'], 'status': 'planned'} | Ana Ruiz, ~senior Ruritanian diplomats;;;PLANNED | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'Ruritanian diplomats'], 'status': 'planned'} | Ana Ruiz, ~Graustark bankers;;;PLANNED | 0 1 1 0 | ''
            # status
            {'who': ['ruiz', 'okafor'], 'status': 'planned'}  | Ana Ruiz, Tom Okafor;;;OCCURRED        | 1 0 0 0 | participants 1/1 status 0/1
            {'who': ['ruiz', 'okafor'], 'status': 'ongoing', 'status_alt': 'occurred'} | Ana Ruiz, Tom Okafor;;;OCCURRED | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'status': 'cancelled'} | Ana Ruiz, Tom Okafor;;;POSTPONED      | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'status': 'denied'}   | Ana Ruiz, Tom Okafor;;;DID_NOT_OCCUR   | 1 0 0 0 | participants 1/1 status 1/1
            # place and date
            {'who': ['ruiz', 'okafor'], 'place': ['Lisbon', 'Portugal'], 'status': 'occurred'} | Ana Ruiz, Tom Okafor;Portugal;;OCCURRED | 1 0 0 0 | participants 1/1 place 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'place': 'Lisbon', 'status': 'occurred'} | Ana Ruiz, Tom Okafor;Oslo;;OCCURRED | 1 0 0 0 | participants 1/1 place 0/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'place': 'Lisbon', 'status': 'occurred'} | Ana Ruiz, Tom Okafor;;;OCCURRED | 1 0 0 0 | participants 1/1 place 0/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'place': 'Lisbon', 'place_optional': true, 'status': 'occurred'} | Ana Ruiz, Tom Okafor;;;OCCURRED | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'place': 'Lisbon', 'place_optional': true, 'status': 'occurred'} | Ana Ruiz, Tom Okafor;Oslo;;OCCURRED | 1 0 0 0 | participants 1/1 place 0/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'place': null, 'status': 'occurred'} | Ana Ruiz, Tom Okafor;Oslo;;OCCURRED | 1 0 0 0 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'date': ['2031-05', '2031-05-09'], 'status': 'occurred'} | Ana Ruiz, Tom Okafor;;2031-05;OCCURRED | 1 0 0 0 | date 1/1 participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'date': '2031-05-09', 'status': 'occurred'} | Ana Ruiz, Tom Okafor;;2031-05;OCCURRED | 1 0 0 0 | date 0/1 participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'date': '2031-05-09', 'date_optional': true, 'status': 'occurred'} | Ana Ruiz, Tom Okafor;;;OCCURRED | 1 0 0 0 | participants 1/1 status 1/1
            # told twice: once more is harmless, a contradiction is not
            {'who': ['ruiz', 'okafor'], 'status': 'planned'}  | Ana Ruiz, Tom Okafor;;;PLANNED & Ruiz, Okafor;;;PLANNED  | 1 0 0 1 | participants 1/1 status 1/1
            {'who': ['ruiz', 'okafor'], 'status': 'planned'}  | Ana Ruiz, Tom Okafor;;;OCCURRED & Ruiz, Okafor;;;PLANNED | 1 1 0 0 | participants 1/1 status 1/1
            # two meetings: the closest pair first
            {'who': ['ruiz', 'okafor'], 'place': 'Lisbon', 'status': 'occurred'} & {'who': ['ruiz', 'okafor'], 'place': 'Oslo', 'status': 'planned'} | Ana Ruiz, Tom Okafor;Oslo;;PLANNED & Ana Ruiz, Tom Okafor;Lisbon;;OCCURRED | 2 0 0 0 | participants 2/2 place 2/2 status 2/2
            # optional: neither rewarded nor punished
            {'who': ['ruiz', 'okafor'], 'status': 'planned', 'optional': true} | Ana Ruiz, Tom Okafor;;;PLANNED | 0 0 0 0 | ''
            {'who': ['ruiz', 'okafor'], 'status': 'planned', 'optional': true} | ''                             | 0 0 0 0 | ''
            """)
    void meetings(String gold, String told, String score, String attributes) throws IOException {
        Score found = score(
                FactKind.MEETINGS,
                gold,
                told,
                (draft, part) ->
                        claim(draft, Claims.meeting(part.at(0), "MEETING", part.at(1), part.at(2), part.at(3))));
        assertEquals(score + " " + attributes, words(found));
    }

    @ParameterizedTest(name = "{1} -> {2} {3}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
            # gold sanctions | told: by; on; date; status | score | attributes
            {'by': ['Graustark'], 'on': ['Norsil'], 'status': 'imposed'} | @Graustark;#Norsil;;IMPOSED  | 1 0 0 0 | imposers 1/1 status 1/1
            {'by': ['Graustark'], 'on': ['Norsil'], 'status': 'imposed'} | @Ruritania;#Norsil;;IMPOSED  | 1 0 0 0 | imposers 0/1 status 1/1
            {'by': ['Graustark'], 'on': ['Norsil'], 'status': 'imposed'} | @Graustark;#Norsil;;LIFTED   | 1 0 0 0 | imposers 1/1 status 0/1
            {'by': ['Graustark'], 'on': ['Norsil'], 'status': 'imposed'} | @Graustark;#Petrakon;;IMPOSED | 0 1 1 0 | ''
            {'by': ['ruiz'], 'on': ['okafor'], 'date': '2031-05', 'status': 'imposed'} | Ruiz;Thomas Okafor;2031-05;IMPOSED | 1 0 0 0 | date 1/1 imposers 1/1 status 1/1
            {'by': ['ruiz'], 'on': ['okafor'], 'date': '2031-05', 'date_optional': true, 'status': 'imposed'} | Ruiz;Tom Okafor;2031-06;IMPOSED | 1 0 0 0 | date 0/1 imposers 1/1 status 1/1
            # one target under several names, or joint targets
            {'by': ['Graustark'], 'on': ['Norsil', 'Ruritanian oil firms'], 'status': 'imposed'} | @Graustark;#Norsil;;IMPOSED | 1 0 0 0 | imposers 1/1 status 1/1
            {'by': ['Graustark'], 'on': ['Norsil', 'Petrakon'], 'all_targets': true, 'status': 'imposed'} | @Graustark;#Norsil;;IMPOSED | 1 0 0 0 | imposers 1/1 status 1/1 targets 0/1
            {'by': ['Graustark'], 'on': ['Norsil', 'Petrakon'], 'all_targets': true, 'status': 'imposed'} | @Graustark;#Norsil, #Petrakon;;IMPOSED | 1 0 0 0 | imposers 1/1 status 1/1 targets 1/1
            # told twice
            {'by': ['Graustark'], 'on': ['Norsil'], 'status': 'imposed'} | @Graustark;#Norsil;;IMPOSED & @Graustark;#the Norsil;;IMPOSED | 1 0 0 1 | imposers 1/1 status 1/1
            {'by': ['Graustark'], 'on': ['Norsil'], 'status': 'imposed'} | @Graustark;#Norsil;;IMPOSED & @Graustark;#Norsil;;THREATENED | 1 1 0 0 | imposers 1/1 status 1/1
            {'by': ['Graustark'], 'on': ['Norsil'], 'status': 'imposed', 'optional': true} | @Graustark;#Norsil;;IMPOSED | 0 0 0 0 | ''
            """)
    void sanctions(String gold, String told, String score, String attributes) throws IOException {
        Score found = score(
                FactKind.SANCTIONS,
                gold,
                told,
                (draft, part) ->
                        claim(draft, Claims.sanction(part.at(0), part.at(1), "sanctions", part.at(2), part.at(3))));
        assertEquals(score + " " + attributes, words(found));
    }

    @ParameterizedTest(name = "{1} -> {2} {3}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
            # gold tenures | told: person; title; organization | score | attributes
            {'who': 'ruiz', 'title': ['Foreign Minister'], 'of': ['Ruritania']} | Ana Ruiz;foreign minister;@Ruritania | 1 0 0 0 | organization 1/1
            {'who': 'ruiz', 'title': ['Minister of Foreign Affairs', 'Foreign Minister'], 'of': ['Ruritania']} | Ruiz;Foreign Minister; | 1 0 0 0 | organization 0/1
            {'who': 'ruiz', 'title': ['Foreign Minister'], 'of': ['Ruritania']} | Ana Ruiz;Foreign Minister;@Graustark | 1 0 0 0 | organization 0/1
            {'who': 'ruiz', 'title': ['Foreign Minister'], 'of': null}          | Ana Ruiz;Minister;@Graustark         | 1 0 0 0 | ''
            {'who': 'ruiz', 'title': ['Foreign Minister']}                      | Ana Ruiz;President;                  | 0 1 1 0 | ''
            {'who': 'ruiz', 'title': ['Foreign Minister']}                      | Tom Okafor;Foreign Minister;         | 0 1 1 0 | ''
            {'who': 'ruiz', 'title': ['Foreign Minister']} | Ruiz;Foreign Minister; & Ana Ruiz;minister; | 1 0 0 1 | ''
            {'who': 'celik', 'title': ['heads of the navy']}                    | Celik;head of navy;                  | 1 0 0 0 | ''
            {'who': 'ruiz', 'title': ['President'], 'optional': true}           | ''                                   | 0 0 0 0 | ''
            """)
    void tenures(String gold, String told, String score, String attributes) throws IOException {
        Score found = score(
                FactKind.TENURES,
                gold,
                told,
                (draft, part) -> claim(draft, Claims.tenure(part.at(0), part.at(1), part.at(2), "CURRENT")));
        assertEquals(score + " " + attributes, words(found));
    }

    @ParameterizedTest(name = "{1} -> {2} {3}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
            # gold proposals | told: label; points; by; provision; rejected by | score | attributes
            {'label': ['harbour plan'], 'by': ['ruiz']}              | the new harbour plan;0;Ana Ruiz;;  | 1 0 0 0 | proposers 1/1
            {'label': ['harbour plan'], 'by': ['ruiz']}              | tax bill;0;Ana Ruiz;;              | 0 1 1 0 | ''
            {'label': ['harbour plan'], 'by': ['ruiz']}              | harbour plan;0;Ana Ruiz, Tom Okafor;; | 1 0 0 0 | proposers 0/1
            {'label': ['harbour plan'], 'by': ['ruiz'], 'opt_by': ['okafor']} | harbour plan;0;Ana Ruiz, Tom Okafor;; | 1 0 0 0 | proposers 1/1
            {'label': ['harbour plan'], 'by': [], 'points': 5}       | list of demands;5;;;               | 1 0 0 0 | points 1/1 proposers 1/1
            {'label': ['harbour plan'], 'by': [], 'points': 5}       | harbour plan;6;;;                  | 1 0 0 0 | points 0/1 proposers 1/1
            {'label': ['harbour plan'], 'provisions': ['joint patrols', 'lower fees']} | harbour plan;0;;joint sea patrols; | 1 0 0 0 | proposers 1/1 provisions 1/2
            {'label': ['harbour plan'], 'rejected_by': ['okafor', 'brandt']} | harbour plan;0;;;Okafor    | 1 0 0 0 | proposers 1/1 rejectedBy 1/1
            {'label': ['harbour plan'], 'rejected_by': ['okafor']}   | harbour plan;0;;;Ana Ruiz          | 1 0 0 0 | proposers 1/1 rejectedBy 0/1
            {'label': ['harbour plan']}                              | harbour plan;0;;; & harbour plans;0;;; | 1 0 0 1 | proposers 1/1
            """)
    void proposals(String gold, String told, String score, String attributes) throws IOException {
        Score found = score(
                FactKind.PROPOSALS,
                gold,
                told,
                (draft, part) -> claim(
                        draft,
                        Claims.proposal(
                                part.at(0),
                                Integer.parseInt(part.at(1)),
                                part.at(2),
                                part.at(3),
                                part.at(4),
                                "REPORTED")));
        assertEquals(score + " " + attributes, words(found));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
            # told: name; alias | score
            Ana Ruiz; & Tom Okafor; & Lena Brandt; & Defne Celik;               | 4 0 0 0
            Ruiz; & Okafor; & L. Brandt;Lena Brandt & Çelik;                    | 4 0 0 0
            Ana Ruiz; & Tom Okafor; & Lena Brandt;                              | 3 0 1 0
            Ana Ruiz; & Tom Okafor; & Lena Brandt; & Defne Çelik; & Ada Wren;   | 4 0 0 0
            Ana Ruiz; & Tom Okafor; & Lena Brandt; & Defne Çelik; & Max Mole;   | 4 1 0 0
            Ana Ruiz; & Ruiz; & Tom Okafor; & Lena Brandt; & Defne Çelik;       | 4 0 0 1
            """)
    void people(String told, String score) throws IOException {
        ReportDraft draft = ReportDraft.of("story");
        facts(told).forEach(part -> draft.person(part.at(0), part.at(1)));
        assertEquals(score + " ", words(score(FactKind.PEOPLE, "'authors': ['Ada Wren']", draft)));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
            'outlet': ['The Harbour Gazette', 'Gazette'] | harbour-gazette     | 0 1 1 0
            'outlet': ['The Harbour Gazette', 'Gazette'] | the harbour gazette | 1 0 0 0
            'outlet': 'Gazette'                          | ''                  | 0 0 1 0
            'outlet': null                               | ''                  | 1 0 0 0
            'outlet': null                               | Tidewater News      | 0 1 0 0
            """)
    void outlet(String gold, String told, String score) throws IOException {
        ReportDraft draft = ReportDraft.of("story");
        if (!told.isEmpty()) {
            draft.outlet(told);
        }
        assertEquals(score + " ", words(score(FactKind.OUTLET, gold, draft)));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'published': '2031-05-09' | 2031-05-09 | 1 0 0 0
            'published': '2031-05-08' | 2031-05-09 | 0 1 1 0
            'published': null         | 2031-05-09 | 0 1 0 0
            """)
    void published(String gold, String told, String score) throws IOException {
        assertEquals(
                score + " ",
                words(score(FactKind.PUBLISHED, gold, ReportDraft.of("story").published(told))));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Tidewater News & Evening Post | 2 0 0 0
            Tidewater & The Evening Post  | 1 1 1 0
            Tidewater & Tidewater News    | 1 0 1 1
            """)
    void cites(String told, String score) throws IOException {
        ReportDraft draft = ReportDraft.of("story");
        facts(told).forEach(part -> draft.cites(part.at(0)));
        Score found = score(FactKind.CITES, "'cites': [['Tidewater', 'Tidewater News'], 'Evening Post']", draft);
        assertEquals(score + " ", words(found));
    }

    @Test
    void figuresOfSeveralArticlesAddUp() throws IOException {
        String meeting = "{'meetings': {'who': ['Ana Ruiz', 'Tom Okafor'], 'status': 'planned'}}";
        Gold.write(folder, "a.json", meeting);
        Gold.write(folder, "b.json", meeting);
        Gold.write(folder, "c.json", meeting);
        Evaluation evaluation = Evaluation.of(
                GoldStandard.read(folder),
                Stream.of("a", "b", "d").map(this::meeting).toList());
        Score score = evaluation.scores().getOrDefault(FactKind.MEETINGS, Score.NONE);
        assertEquals("2 0 1 0 participants 2/2 status 0/2", words(score));
        assertEquals(1.0, score.precision());
        assertEquals(2.0 / 3, score.recall());
        assertEquals(0.8, score.f1(), 1e-9);
        assertEquals(0, score.strictF1());
        assertEquals(List.of("c"), evaluation.goldOfNoArticle());
        assertEquals(List.of("d"), evaluation.withoutGold());
    }

    private ToldArticle meeting(String article) {
        ReportDraft draft = ReportDraft.of(article);
        claim(draft, Claims.meeting("Ana Ruiz, Tom Okafor", "MEETING", "", "", "OCCURRED"));
        return ToldArticle.of(draft.report());
    }

    @Test
    void errorsAreToldByArticleWithTheQuote() throws IOException {
        String gold =
                """
                'outlet': 'Gazette',
                'meetings': [{'who': ['ruiz', 'okafor'], 'place': 'Lisbon', 'status': 'occurred'},
                             {'who': ['ruiz', 'celik'], 'status': 'planned', 'quote': 'Ruiz will see Çelik'}],
                'tenures': [{'who': 'ruiz', 'title': 'Foreign Minister', 'of': 'Ruritania'}]""";
        ReportDraft draft =
                ReportDraft.of("story").outlet("Post").person("Ana Ruiz").person("Tom Okafor");
        draft.person("Lena Brandt").person("Defne Çelik");
        draft.claim("They met in Oslo.", Claims.meeting("Ruiz, Tom Okafor", "MEETING", "Oslo", "", "OCCURRED"));
        draft.claim("Brandt\nwas there.", Claims.meeting("Brandt", "MEETING", "", "2031", "OCCURRED"));
        draft.claim("Minister Ruiz", Claims.tenure("Ana Ruiz", "Minister", "", "CURRENT"));
        Evaluation evaluation = Evaluation.of(Gold.of(folder, gold), List.of(ToldArticle.of(draft.report())));
        assertEquals(
                """

                story
                  outlet: wrong outlet: Post, expected Gazette
                  tenures: wrong organization: Ana Ruiz | Minister |, expected Ana Ruiz | Foreign Minister | Ruritania  “Minister Ruiz”
                  meetings: missed Ana Ruiz + Defne Çelik | | | planned  “Ruiz will see Çelik”
                  meetings: spurious Brandt | | 2031 | OCCURRED  “Brandt was there.”
                  meetings: wrong place: Ruiz + Tom Okafor | Oslo | | OCCURRED, expected Ana Ruiz + Tom Okafor | Lisbon | | OCCURRED  “They met in Oslo.”
                """
                        .replace("OCCURRED", "occurred"),
                evaluation.errors());
    }

    @Test
    void theTableIsAligned() throws IOException {
        String gold = "'meetings': {'who': ['ruiz', 'okafor'], 'status': 'planned'}";
        Evaluation evaluation = Evaluation.of(Gold.of(folder, gold), List.of(meeting("story")));
        assertEquals(
                """
                kind       precision  recall     F1  strict F1  found  spurious  missed  duplicates  attributes right
                ─────────  ─────────  ──────  ─────  ─────────  ─────  ────────  ──────  ──────────  ────────────────────────────
                outlet         1.000   1.000  1.000                 1         0       0           0
                published      1.000   1.000  1.000                 1         0       0           0
                cites          1.000   1.000  1.000                 0         0       0           0
                people         1.000   0.000  0.000                 0         0       4           0
                tenures        1.000   1.000  1.000                 0         0       0           0
                meetings       1.000   1.000  1.000      0.000      1         0       0           0  participants 1/1  status 0/1
                proposals      1.000   1.000  1.000                 0         0       0           0
                sanctions      1.000   1.000  1.000      1.000      0         0       0           0
                """,
                evaluation.table());
    }

    /** Parts of a told fact, the missing ones empty. */
    private record Parts(List<String> parts) {
        String at(int i) {
            return i < parts.size() ? parts.get(i).strip() : "";
        }
    }

    private static Stream<Parts> facts(String told) {
        return Stream.of(told.split("&"))
                .filter(fact -> !fact.isBlank())
                .map(fact -> new Parts(List.of(fact.split(";", -1))));
    }

    private static void claim(ReportDraft draft, Function<Evidence, Claim> claim) {
        draft.claim("A sentence.", claim);
    }

    private Score score(FactKind kind, String gold, String told, BiConsumer<ReportDraft, Parts> claims)
            throws IOException {
        ReportDraft draft = ReportDraft.of("story");
        facts(told).forEach(parts -> claims.accept(draft, parts));
        return score(kind, "'" + kind.word() + "': [" + gold.replace("&", ",") + "]", draft);
    }

    private Score score(FactKind kind, String gold, ReportDraft draft) throws IOException {
        Evaluation evaluation = Evaluation.of(Gold.of(folder, gold), List.of(ToldArticle.of(draft.report())));
        return evaluation.scores().getOrDefault(kind, Score.NONE);
    }

    private static String words(Score score) {
        List<String> attributes = score.attributes().entrySet().stream()
                .map(a -> a.getKey() + " " + a.getValue())
                .toList();
        return score.found() + " " + score.spurious() + " " + score.missed() + " " + score.duplicates() + " "
                + String.join(" ", attributes);
    }
}
