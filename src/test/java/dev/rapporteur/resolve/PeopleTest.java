package dev.rapporteur.resolve;

import static dev.rapporteur.fixture.Claims.tenure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.fixture.Atlas;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static final Consolidator CONSOLIDATOR = Consolidator.of(Atlas.authority());

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one article says      | another says           | entities
            Amara Okafor            | Amara Okafor           | 1
            Zoë D’Arcy              | Zoe D'Arcy             | 1
            AMARA OKAFOR            | Amara Okafor           | 1
            Li Wei-Shan             | Li Weishan             | 1
            Taras Bilenskyy         | Taras Bilensky         | 1
            Taras Bilenskiy         | Taras Bilenskii        | 1
            Hamid Araqdani          | Hamid Araghdani        | 1
            Rashid Khalmani         | Rashid Halmani         | 1
            Omar al-Mahmoudi        | Omar Al Mahmudi        | 1
            Stephan Roux            | Stefan Roux            | 1
            Joseph Tillman          | Joe Tillman            | 1
            Joey Tillman            | Joe Tillman            | 1
            Joseph R. Tillman Jr.   | Joe Tillman            | 1
            J. D. Carrow            | JD Carrow              | 1
            J.D. Carrow             | JD Carrow              | 1
            J. Robert Stone         | Robert Stone           | 1
            Mr Anton Weiss          | Anton Weiss            | 1
            Anton Weissenbergen     | Anton Weissenbergin    | 1
            Okafor                  | Amara Okafor           | 1
            Okafor                  | Okafor                 | 1
            Amara Okafor            | Chidi Okafor           | 2
            Amara Okafor            | Amara Obasi            | 2
            Okafor                  | Amara Obasi            | 2
            Joseph Tillman          | Daniel Tillman         | 2
            Bruno Felix Carrow      | B. F. Carrow           | 1
            Omar Said Al-Mahmoudi   | Omar Al Mahmoudi       | 1
            Omar Ali Said Mahmoudi  | Omar Said Mahmoudi     | 1
            Ana Luisa Ruiz          | Ana Luiza Ruiz         | 1
            John A. Smith           | John B. Smith          | 2
            Omar Nasser Al-Mahmoudi | Omar Nabil Al Mahmoudi | 2
            Bruno Felix Carrow      | B. Z. Carrow           | 2
            Bruno Felix Carrow      | B. Z. Karim Carrow     | 2
            J. D. Carrow            | Mary Carrow            | 2
            Maria Hanson            | Maria Hansen           | 2
            Maria Silva             | Mario Selva            | 2
            """)
    void namesOfOnePerson(String left, String right, int entities) {
        assertEquals(
                entities, people(List.of(naming("a", left), naming("b", right))).size());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one article each                            | who they are
            Okafor; Amara Okafor; Chidi Okafor            | amara-okafor chidi-okafor okafor---a0
            Okafor; Okafor; Amara Okafor; Chidi Okafor    | amara-okafor chidi-okafor okafor---a0 okafor---a1
            J. Tillman; Joseph Tillman; Janet Tillman     | j-tillman janet-tillman joseph-tillman
            Tillman; Joe Tillman; Joseph R. Tillman       | joseph-r-tillman
            Joe Tillman; Joe Tillman; Joseph Tillman      | joe-tillman
            Bilensky; Taras Bilenskyy; Taras Bilenskiy    | taras-bilenskiy
            """)
    void surnamesAlone(String names, String slugs) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String name : names.split(";", -1)) {
            reports.add(naming("a" + reports.size(), name.strip()));
        }
        assertEquals(slugs, slugs(people(reports)));
    }

    @Test
    void officeTellsWhichNamesakeIsMeant() {
        List<ArticleReport> reports = List.of(
                holding("a", "Okafor", "Defence Minister", "@Ruritania"),
                holding("b", "Amara Okafor", "Minister of Defense", "@Ruritania"),
                holding("c", "Chidi Okafor", "spokesman", "@Freedonia"));
        assertEquals("amara-okafor chidi-okafor", slugs(people(reports)));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # whom else one article names | whom the other          | people named Okafor
            Bruno Brandt                  | Bruno Brandt            | 1
            Bruno Brandt; Celeste Roux    | Celeste Roux; Ida Lund  | 1
            ''                            | Ida Lund                | 2
            ''                            | ''                      | 1
            Brandt                        | Bruno Brandt            | 1
            Bruno Brandt                  | Ida Lund                | 2
            Brandt                        | Brandt                  | 1
            """)
    void surnameAloneNeedsTheCompany(String one, String other, int okafors) {
        List<ArticleReport> reports = List.of(naming("a", "Okafor; " + one), naming("b", "Amara Okafor; " + other));
        assertEquals(okafors, okafors(reports));
    }

    @Test
    void companyDoesNotTellWhichOfTwoNamesakesIsMeant() {
        List<ArticleReport> reports = List.of(
                naming("a", "Okafor; Bruno Brandt; Celeste Roux; Ida Lund"),
                naming("b", "Amara Okafor; Bruno Brandt; Celeste Roux"),
                naming("c", "Chidi Okafor; Ida Lund"));
        assertEquals(3, okafors(reports));
    }

    @Test
    void companyTellsThatAnotherNamesakeIsNotMeant() {
        List<ArticleReport> reports = List.of(
                naming("a", "Okafor; Bruno Brandt"),
                naming("b", "Amara Okafor; Bruno Brandt"),
                naming("c", "Chidi Okafor; Ida Lund"));
        assertEquals(2, okafors(reports));
    }

    private static long okafors(List<ArticleReport> reports) {
        return people(reports).stream()
                .filter(person -> person.slug().contains("okafor"))
                .count();
    }

    /** The offices that single articles give to one Ana Ruiz; "-" gives none. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # office, country; one article each                                           | people
            foreign minister, @Ruritania; foreign minister, @Ruritania                    | 1
            foreign minister, @Ruritania; prime minister, @Ruritania                      | 1
            foreign minister, @Ruritania; chair, #River Navigation Board                  | 1
            foreign minister, @Ruritania; foreign minister, #Foreign Ministry             | 1
            envoy, @Ruritania; envoy, @Freedonia                                          | 1
            foreign minister, @Ruritania; foreign minister, @Freedonia                    | 2
            prime minister, @Ruritania; premier, #Freedonian cabinet                      | 2
            foreign minister, @Ruritania; foreign minister, @Freedonia; envoy, @Freedonia | 3
            """)
    void namesakesInOffice(String offices, int people) {
        List<ArticleReport> reports = new ArrayList<>();
        for (String office : offices.split("; ", -1)) {
            String[] parts = office.split(", ", -1);
            reports.add(holding("a" + reports.size(), "Ana Ruiz", parts[0], parts[1].strip()));
        }
        assertEquals(
                people,
                people(reports).stream()
                        .filter(person -> person.name().equals("Ana Ruiz"))
                        .count());
    }

    @Test
    void nearSurnameNeedsTheOffice() {
        List<ArticleReport> reports = List.of(
                holding("a", "Maria Hanson", "chairwoman", "#River Navigation Board"),
                holding("b", "Maria Hansen", "chair", "#RNB"));
        assertEquals("maria-hansen", slugs(people(reports)));
    }

    @Test
    void twoNamesInOneArticleAreTwoPeople() {
        ArticleReport both = ReportDraft.of("a")
                .person("Joseph Tillman")
                .person("Joe Tillman")
                .report();
        assertEquals("joe-tillman joseph-tillman", slugs(people(List.of(both))));
    }

    @Test
    void aliasOfItsArticleIsAShortName() {
        ArticleReport full = ReportDraft.of("a").person("Quo Minh", "Quo").report();
        assertEquals("quo-minh", slugs(people(List.of(full, naming("b", "Quo")))));
    }

    @Test
    void slugStaysUnderUnrelatedArticles() {
        List<ArticleReport> more = List.of(naming("m", "Joe Tillman"), naming("z", "Joseph Tillman"));
        List<ArticleReport> all = Stream.concat(more.stream(), Stream.of(naming("a", "Amara Okafor")))
                .toList();
        assertEquals("amara-okafor " + slugs(people(more)), slugs(people(all)));
    }

    @Test
    void aliasesAreKept() {
        ArticleReport a =
                ReportDraft.of("a").person("Joseph Tillman", "Tillman").report();
        Entity entity = people(List.of(a, naming("b", "Joe Tillman"))).get(0);
        assertEquals("Joseph Tillman", entity.name());
        assertEquals(List.of("Joe Tillman", "Tillman"), entity.aliases());
        assertEquals(2, entity.mentions().size());
    }

    private static List<Entity> people(List<ArticleReport> reports) {
        return CONSOLIDATOR.consolidate(reports).entities().stream()
                .filter(entity -> entity.kind() == dev.rapporteur.model.Party.Kind.PERSON)
                .toList();
    }

    private static String slugs(List<Entity> entities) {
        return entities.stream().map(Entity::slug).collect(Collectors.joining(" "));
    }

    private static ArticleReport naming(String id, String name) {
        ReportDraft draft = ReportDraft.of(id);
        Stream.of(name.split("; *", -1)).filter(one -> !one.isBlank()).forEach(one -> draft.person(one.strip()));
        return draft.report();
    }

    private static ArticleReport holding(String id, String name, String title, String organization) {
        return ReportDraft.of(id)
                .person(name)
                .claim(name + " holds an office.", tenure(name, title, organization, "CURRENT"))
                .report();
    }
}
