package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.OfficeTerm;
import dev.rapporteur.model.Authority.Outlet;
import dev.rapporteur.model.Block.Role;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose office a bare title means, in a world with heads of state and an outlet of its own. */
class OrganizationClueTest {
    private static final List<OfficeTerm> TERMS = List.of(
            term("CL", "president", "Ana Maria Ruiz Soto", "Ruiz", "2020-03-01", "2024-03-01"),
            term("PE", "president", "Pablo Ruiz", "Ruiz", "2010-01-01", "2015-01-01"),
            term("GH", "president", "Tom Okafor", "Okafor", "2022-01-07", null),
            term("FJ", "prime minister", "Lena Brandt", "Brandt", "2019-05-05", null),
            term("MD", "prime minister", "Pavel Dorinskyy", "Dorinskyy", "2019-05-05", null));

    /** Loaded when first needed. */
    private static final class Loaded {
        private static final Extractor EXTRACTOR = Extractor.of(authority());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # the office, the name and the day fit
            2023-05-01 | President Ana Ruiz left Lisbon.                  | Chile
            2023-05-01 | President Ruiz left Lisbon.                      | Chile
            2012-05-01 | President Ruiz left Lisbon.                      | Peru
            2020-03-01 | President Ana Ruiz left Lisbon.                  | Chile
            2024-03-01 | President Ana Ruiz left Lisbon.                  | Chile
            2023-05-01 | Acting President Ana Ruiz left Lisbon.           | Chile
            2023-05-01 | Prime Minister Pavel Dorinsky left Lisbon.       | Moldova
            2023-05-01 | Prime Minister Dorinsky left Lisbon.             | Moldova
            2027-05-01 | Former President Ana Ruiz left Lisbon.           | Chile
            2021-09-01 | President-elect Tom Okafor left Lisbon.          | Ghana
            -          | Prime Minister Lena Brandt left Lisbon.          | Fiji
            # another day
            2024-03-02 | President Ana Ruiz left Lisbon.                  | -
            2020-02-29 | President Ana Ruiz left Lisbon.                  | -
            2019-09-01 | Former President Ana Ruiz left Lisbon.           | -
            2019-09-01 | President-elect Tom Okafor left Lisbon.          | -
            2023-05-01 | President-elect Tom Okafor left Lisbon.          | -
            # another office, another name
            2023-05-01 | Prime Minister Ana Ruiz left Lisbon.             | -
            2023-05-01 | Vice President Ana Ruiz left Lisbon.             | -
            2023-05-01 | President Carla Ruiz left Lisbon.                | -
            2023-05-01 | Prime Minister Grandt left Lisbon.               | -
            2023-05-01 | Prime Minister Brand left Lisbon.                | -
            # two of one surname
            2023-05-01 | Former President Ruiz left Lisbon.               | -
            -          | President Ruiz left Lisbon.                      | -
            """)
    void knowsHeadsByOfficeNameAndDay(@Nullable LocalDate published, String text, @Nullable String country) {
        assertEquals(inferred(country), organizations(text, published, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Okafor's special envoy, Ivo Marek, left Lisbon. President Tom Okafor stayed.            | Ghana (inferred), Ghana (inferred)
            President Tom Okafor stayed. The president's envoy, Ivo Marek, left Lisbon.             | Ghana (inferred), Ghana (inferred)
            Tom Okafor's special envoy, Ivo Marek, left Lisbon.                                     | Ghana (inferred)
            Peruvian President Tom Okafor stayed. Okafor's envoy, Ivo Marek, left Lisbon.           | Peru, Peru (inferred)
            President Ana Ruiz met President Tom Okafor. The president's envoy, Ivo Marek, stayed.  | Chile (inferred), Ghana (inferred), -
            President Tom Okafor stayed. The minister's envoy, Ivo Marek, left Lisbon.              | Ghana (inferred), -
            """)
    void followsSuperiors(String text, String organizations) {
        assertEquals(organizations, organizations(text, LocalDate.of(2023, 5, 1), null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Quay Post | Defense Secretary Ivo Marek said so on Monday.                                       | Ghana (inferred)
            Quay Post | Former Defense Secretary Ivo Marek said so on Monday.                                | Ghana (inferred)
            Quay Post | Peruvian Defense Secretary Ivo Marek said so on Monday.                              | Peru
            Quay Post | Prime Minister Ivo Marek said so on Monday.                                         | -
            Quay Post | President Ivo Marek said so on Monday.                                              | -
            Quay Post | The Peruvian defense secretary is ill. Defense Secretary Ivo Marek said so on Monday. | -
            Quay Post | Peruvians and Chileans waited in Peru. Defense Secretary Ivo Marek said so.          | -
            Quay Post | Defense Secretary Ivo Marek saw President Ana Ruiz on Monday.                        | -, Chile (inferred)
            -         | Defense Secretary Ivo Marek said so on Monday.                                       | -
            -         | Defense Secretary Ivo Marek saw President Tom Okafor on Monday.                      | Ghana (inferred), Ghana (inferred)
            -         | Defense Secretary Ivo Marek saw Ghanaian President Tom Okafor on Monday.             | -, Ghana
            -         | Defense Secretary Ivo Marek saw President Tom Okafor and President Ana Ruiz.        | -, Ghana (inferred), Chile (inferred)
            """)
    void knowsWhatIsHome(@Nullable String outlet, String text, @Nullable String organizations) {
        assertEquals(
                organizations == null ? "-" : organizations, organizations(text, LocalDate.of(2023, 5, 1), outlet));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one adjective for two titles
            Peruvian president Ana Ruiz and energy minister Ivo Marek left Lisbon.                    | Peru, Peru (inferred)
            Peruvian President Ana Ruiz, Foreign Minister Ivo Marek and Trade Minister Olga Lind left. | Peru, Peru (inferred), Peru (inferred)
            Peruvian Trade Minister Ana Ruiz and Trade Minister Ivo Marek left Lisbon.                | Peru, -
            Peruvian President Ana Ruiz and President Ivo Marek left Lisbon.                          | Peru, -
            Peruvian President Ana Ruiz and the energy minister, Ivo Marek, left Lisbon.              | Peru, -
            Peruvian President Ana Ruiz and special envoy Ivo Marek left Lisbon.                      | Peru, -
            Peruvian President Ana Ruiz saw Energy Minister Ivo Marek in Lisbon.                      | Peru, -
            # who receives a visitor is at home there
            Ivo Marek flew to Peru, where Defense Minister Ana Ruiz received him.                     | Peru (inferred)
            Before flying out of Lima, Ivo Marek was welcomed by Trade Minister Ana Ruiz.             | Peru (inferred)
            Ivo Marek flew from Chile to Peru, where he was greeted by President Olga Lind.           | Peru (inferred)
            Ivo Marek flew to Peru, where he met Defense Minister Ana Ruiz.                           | -
            Trade Minister Ana Ruiz welcomed the truce in Peru.                                       | -
            After talks in Chile, Ivo Marek flew to Peru and was received by Trade Minister Ana Ruiz. | -
            # the one told of before
            A Peruvian spokesman declined. The spokesman, Ivo Marek, left Lisbon.                     | Peru (inferred)
            A Peruvian and a Chilean spokesman declined. A Chilean spokesman stayed. A Peruvian spokesman spoke. The spokesman, Ivo Marek, left. | -
            A Peruvian spokesman declined. A spokesman, Ivo Marek, left Lisbon.                       | -
            A Peruvian spokesman declined. The bank's spokesman, Ivo Marek, left Lisbon.              | -
            # a minister heads the ministry of that name
            Peru's foreign ministry declined. Foreign Minister Ivo Marek left Lisbon.                 | Peru (inferred)
            The Foreign Ministry of Peru declined. Foreign Minister Ivo Marek left Lisbon.            | Peru (inferred)
            Lima's Ministry of Foreign Affairs declined. Foreign Minister Ivo Marek left Lisbon.      | Peru (inferred)
            Peru's foreign ministry declined. Defense Minister Ivo Marek left Lisbon.                 | -
            Peru's foreign ministry and Chile's foreign ministry agreed. Foreign Minister Ivo Marek left. | -
            Peru's foreign ministry declined. Former Foreign Minister Ivo Marek left Lisbon.          | -
            The foreign ministry declined. Foreign Minister Ivo Marek left Lisbon.                    | -
            # one person, one country
            Peruvian Trade Minister Ivo Marek left. Deputy Prime Minister Ivo Marek was in Lisbon.    | Peru, Peru (inferred)
            Peruvian Trade Minister Ivo Marek left. Director Ivo Marek was in Lisbon.                 | Peru, -
            # officers of the only company
            Ana Ruiz, chairwoman of Norsil Corp., left. Chief Executive Ivo Marek stayed in Lisbon.   | Norsil Corp., Norsil Corp. (inferred)
            Ana Ruiz, chairwoman of Norsil Corp., left. Olga Lind, chairwoman of Petrakon Inc., left. Chief Executive Ivo Marek stayed. | Norsil Corp., Petrakon Inc., -
            Ana Ruiz, chairwoman of Norsil Corp., left. Director Ivo Marek stayed in Lisbon.          | Norsil Corp., -
            # chambers
            The bill passed the Senate. Senator Ivo Marek left Lisbon.                                | Senate (inferred)
            The bill is in the House. Representative Ivo Marek left Lisbon.                           | House (inferred)
            He left the White House. Representative Ivo Marek left Lisbon.                            | -
            The bill is in the House of Lords. Representative Ivo Marek left Lisbon.                  | -
            The bill is in the House. Senator Ivo Marek left Lisbon.                                  | -
            Ivo Marek, a senator from Ohio, left Lisbon.                                              | Ohio
            """)
    void readsWhatStandsAround(String text, String organizations) {
        assertEquals(organizations, organizations(text, LocalDate.of(2023, 5, 1), null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Quay Post  | Energy Minister Ivo Marek left Lisbon.                                           | -
            Pier Post  | Energy Minister Ivo Marek said so on Monday.                                     | Chile (inferred)
            Pier Post  | President Ivo Marek said so on Monday.                                           | -
            Quay Post  | Energy Minister Ivo Marek said so on Monday.                                     | Ghana (inferred)
            Quay Post  | Vice President Ivo Marek said so on Monday.                                      | Ghana (inferred)
            Quay Post  | Ivo Marek, vice president, said so on Monday.                                    | -
            Quay Post  | Former Energy Minister Ivo Marek said so on Monday.                              | -
            Quay Post  | The province's energy minister, Ivo Marek, said so on Monday.                    | -
            Quay Post  | Energy Minister Ivo Marek and Premier Olga Lind said so on Monday.               | -, -
            Quay Post  | Peruvians wait in Peru. Energy Minister Ivo Marek said so on Monday.             | -
            Quay Post  | The Peruvian energy minister and the Chilean energy minister are ill. Energy Minister Ivo Marek said so. | -
            Reef Post  | Prime Minister Ivo Marek said so on Monday.                                      | -
            Reef Post  | President Ivo Marek said so on Monday.                                           | -
            Wall Post  | Energy Minister Ivo Marek said so on Monday.                                     | -
            Wall Post  | Peruvians wait in Peru and love Peru. Energy Minister Ivo Marek said so.         | Peru (inferred)
            -          | Peruvians wait in Peru and love Peru. Energy Minister Ivo Marek said so.         | Peru (inferred)
            -          | Peruvians wait in Peru and love Peru. Vice President Ivo Marek said so.          | -
            -          | Peruvians wait in Peru. Energy Minister Ivo Marek said so.                       | -
            -          | Peruvians wait in Peru, Chile and France. Peru waits. Energy Minister Ivo Marek said so. | -
            -          | Americans wait in America for the U.S. to win. Energy Minister Ivo Marek said so. | -
            """)
    void knowsWhoseMinistersGoWithoutACountry(@Nullable String outlet, String text, @Nullable String organizations) {
        assertEquals(
                organizations == null ? "-" : organizations, organizations(text, LocalDate.of(2023, 5, 1), outlet));
    }

    private static String inferred(@Nullable String country) {
        return country == null ? "-" : country + " (inferred)";
    }

    private static String organizations(String text, @Nullable LocalDate published, @Nullable String outlet) {
        Article plain = Reading.article(List.of(Reading.CONTEXT, text), Role.PARAGRAPH);
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.ofNullable(outlet),
                Optional.empty(),
                Optional.ofNullable(published),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Article article = new Article(plain.id(), plain.file(), plain.text(), plain.blocks(), metadata);
        return String.join(
                ", ",
                Reading.claims(Loaded.EXTRACTOR.extract(Reading.annotated(article)), TenureClaim.class).stream()
                        .map(OrganizationClueTest::words)
                        .toList());
    }

    private static String words(TenureClaim claim) {
        return claim.organization().map(Party::name).orElse("-") + (claim.inferred() ? " (inferred)" : "");
    }

    private static Authority authority() {
        Authority real = Reading.authority();
        return new Authority(
                real.countries(),
                List.of(
                        outlet("Quay Post", "GH"),
                        outlet("Pier Post", "CL"),
                        outlet("Reef Post", "FJ"),
                        outlet("Wall Post", "US")),
                real.offices(),
                real.ranks(),
                real.organizations(),
                real.nicknames(),
                TERMS);
    }

    private static Outlet outlet(String name, String country) {
        return new Outlet(name, List.of(), List.of(), Optional.of(country), false);
    }

    private static OfficeTerm term(
            String country, String office, String holder, String surname, String from, @Nullable String until) {
        return new OfficeTerm(
                country,
                office,
                holder,
                surname,
                LocalDate.parse(from),
                Optional.ofNullable(until).map(LocalDate::parse));
    }
}
