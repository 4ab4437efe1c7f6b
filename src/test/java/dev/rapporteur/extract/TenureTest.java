package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who holds, held or is to hold which office. "a or b" accepts either reading, "any" each; titles are compared without
 * regard to case.
 */
class TenureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text                                                                      | holder     | title                  | organization | phase | acting
            # the title before the name
            French Foreign Minister Ana Ruiz left Lisbon.                               | Ana Ruiz   | foreign minister       | France         | current    |
            Chilean President Tom Okafor left Lisbon.                                   | Tom Okafor | president              | Chile          | current    |
            Prime Minister Lena Brandt of Norway left Lisbon.                           | Lena Brandt | prime minister        | Norway         | current    |
            Norwegian Deputy Prime Minister Lena Brandt left Lisbon.                    | Lena Brandt | deputy prime minister | Norway         | current    |
            U.S. Secretary of State Lena Brandt left Lisbon.                            | Lena Brandt | secretary of state    | United States  | current    |
            Norsil CEO Lena Brandt spoke in Oslo.                                       | Lena Brandt | CEO or chief executive | Norsil        | current    |
            # apposition on either side
            Ana Ruiz, the foreign minister of France, left Lisbon.                      | Ana Ruiz   | foreign minister       | France         | current    |
            The foreign minister of France, Ana Ruiz, left Lisbon.                      | Ana Ruiz   | foreign minister       | France         | current    |
            France's foreign minister, Ana Ruiz, left Lisbon.                           | Ana Ruiz   | foreign minister       | France         | current    |
            Ana Ruiz, France's foreign minister, left Lisbon.                           | Ana Ruiz   | foreign minister       | France         | current    |
            Lena Brandt, the chief executive of Norsil, spoke in Oslo.                  | Lena Brandt | chief executive       | Norsil         | current    |
            Lena Brandt, director of the Harbour Institute, spoke in Oslo.              | Lena Brandt | director              | Harbour Institute | current |
            # copula
            Ana Ruiz is the foreign minister of France.                                 | Ana Ruiz   | foreign minister       | France         | current    |
            Ana Ruiz, who is the foreign minister of France, left Lisbon.               | Ana Ruiz   | foreign minister       | France         | current    |
            Ana Ruiz was foreign minister of France until 2019.                         | Ana Ruiz   | foreign minister       | France         | former     |
            Ana Ruiz, who was foreign minister of France from 2010 to 2014, spoke.      | Ana Ruiz   | foreign minister       | France         | former     |
            Ana Ruiz, who serves as foreign minister of France, left Lisbon.            | Ana Ruiz   | foreign minister       | France         | current    |
            Ana Ruiz served as foreign minister of France from 2010 to 2014.            | Ana Ruiz   | foreign minister       | France         | former     |
            Lena Brandt, who heads the Harbour Agency, spoke in Oslo.                   | Lena Brandt | head                  | Harbour Agency | current    |
            # coming and going
            Tom Okafor was sworn in as prime minister of Fiji on Tuesday.               | Tom Okafor | prime minister         | Fiji           | current    |
            Tom Okafor was appointed prime minister of Fiji on Tuesday.                 | Tom Okafor | prime minister         | Fiji           | any        |
            Parliament elected Lena Brandt president of Hungary.                        | Lena Brandt | president             | Hungary        | any        |
            Tom Okafor resigned as prime minister of Fiji on Tuesday.                   | Tom Okafor | prime minister         | Fiji           | former     |
            Tom Okafor was ousted as president of Gabon last year.                      | Tom Okafor | president              | Gabon          | former     |
            Tom Okafor stepped down as president of Gabon last year.                    | Tom Okafor | president              | Gabon          | former     |
            Tom Okafor will become president of Ghana in January.                       | Tom Okafor | president              | Ghana          | designate  |
            # former, acting, elect
            Former French President Tom Okafor left Lisbon.                             | Tom Okafor | president              | France         | former     |
            Tom Okafor, a former president of France, left Lisbon.                      | Tom Okafor | president              | France         | former     |
            The ex-president of France, Tom Okafor, left Lisbon.                        | Tom Okafor | president              | France         | former     |
            Lena Brandt, then Norway's finance minister, signed the contract.           | Lena Brandt | finance minister      | Norway         | former     |
            Chilean President-elect Tom Okafor left Lisbon.                             | Tom Okafor | president or president-elect | Chile    | designate  |
            Incoming Chilean President Tom Okafor left Lisbon.                          | Tom Okafor | president              | Chile          | designate  |
            Acting Swiss Defense Minister Lena Brandt left Lisbon.                      | Lena Brandt | defense minister      | Switzerland    | current    | acting
            Lena Brandt, the interim prime minister of Haiti, left Lisbon.              | Lena Brandt | prime minister        | Haiti          | current    | acting
            # rank and post
            Gen. Tom Okafor, the chief of staff of the Chilean army, left Lisbon.       | Tom Okafor | chief of staff         | Chilean army   | current    |
            Navy spokesman Capt. Tom Okafor denied it.                                  | Tom Okafor | spokesman              | Navy           | current    |
            # whose office it is: names that no tagger knows, places, bodies named before
            On Monday the Norsil chair Tom Okafor left Lisbon.                          | Tom Okafor | chair                  | Norsil         | current |
            Army Chief of Staff Tom Okafor left Lisbon.                                 | Tom Okafor | Army Chief of Staff    | Army           | current |
            California Gov. Tom Okafor left Lisbon.                                     | Tom Okafor | Gov.                   | California     | current |
            Lena Brandt, Harbour's director, spoke in Oslo.                             | Lena Brandt | director              | Harbour        | current |
            The State Department knew. Lena Brandt, the department's spokesperson, left. | Lena Brandt | spokesperson         | State Department | current |
            A department knew. Lena Brandt, the department's spokesperson, left.        | Lena Brandt | spokesperson          | ''             | current |
            Principal Deputy National Security Advisor Lena Brandt left Lisbon.         | Lena Brandt | any                   | United States  | current |
            Opposition leader Lena Brandt left Lisbon.                                  | Lena Brandt | any                   | ''             | current |
            Research Director Lena Brandt left Lisbon.                                  | Lena Brandt | any                   | ''             | current |
            Lena Brandt, a professor of public affairs, left Lisbon.                    | Lena Brandt | professor of public affairs | ''       | current |
            A tired Prime Minister Lena Brandt left Lisbon.                             | Lena Brandt | Prime Minister        | ''             | current |
            The woman at the table was Lena Brandt, an envoy.                           | Lena Brandt | envoy                 | ''             | current |
            Lena Brandt, the president of Gabon at the time, left Lisbon.               | Lena Brandt | president             | any            | any |
            # spokespeople and envoys
            State Department spokeswoman Lena Brandt declined to comment.               | Lena Brandt | spokeswoman           | State Department | current  |
            Kremlin spokesman Pavel Dorin denied it.                                    | Pavel Dorin | spokesman             | Kremlin or Russia | current |
            Lena Brandt, a spokeswoman for the Foreign Ministry, declined to comment.   | Lena Brandt | spokeswoman           | Foreign Ministry | current  |
            U.N. Special Envoy for Yemen Tom Okafor arrived in Aden.                    | Tom Okafor | special envoy for Yemen or special envoy | United Nations | current |
            The European Union's special envoy to Syria, Tom Okafor, left Lisbon.       | Tom Okafor | special envoy to Syria or special envoy  | European Union | current |
            Tom Okafor, the French ambassador to Japan, left Lisbon.                    | Tom Okafor | ambassador to Japan or ambassador        | France         | current |
            """)
    void readsOneTenure(
            String text, String holder, String title, String organization, String phase, @Nullable String acting) {
        List<TenureClaim> found = tenures(text);
        assertEquals(1, found.size(), () -> "tenures: " + words(found));
        TenureClaim claim = found.get(0);
        String expected = String.join(" / ", holder, title, organization, phase, acting == null ? "" : acting);
        assertTrue(
                claim.holder().name().equals(holder)
                        && accepts(title, claim.title())
                        && accepts(organization, organization(claim))
                        && accepts(phase, Reading.word(claim.phase()))
                        && claim.acting() == (acting != null),
                () -> "expected " + expected + " but was " + words(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Foreign ministers Ana Ruiz of France and Tom Okafor of Ghana spoke in Lisbon.    | Ana Ruiz, foreign minister, France; Tom Okafor, foreign minister, Ghana
            Ana Ruiz and Tom Okafor, the foreign ministers of France and Ghana, spoke.       | Ana Ruiz, foreign minister, France; Tom Okafor, foreign minister, Ghana
            French Foreign Minister Ana Ruiz and her Ghanaian counterpart, Tom Okafor, left. | Ana Ruiz, foreign minister, France; Tom Okafor, foreign minister, Ghana
            Norwegian lawmakers Lena Brandt and Ivo Marek left Lisbon.                       | Lena Brandt, lawmaker, Norway; Ivo Marek, lawmaker, Norway
            French President Ana Ruiz and Ghanaian Prime Minister Tom Okafor left Lisbon.    | Ana Ruiz, president, France; Tom Okafor, prime minister, Ghana
            """)
    void readsSharedAndSeveralTitles(String text, String tenures) {
        Set<String> expected =
                Arrays.stream(tenures.split(";")).map(String::strip).collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (TenureClaim claim : tenures(text)) {
            String title = claim.title().toLowerCase(Locale.ROOT);
            String one = title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
            found.add(String.join(", ", claim.holder().name(), one, organization(claim)));
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom Okafor spoke to the president of Chile.",
                "Tom Okafor is not the president of Chile.",
                "Tom Okafor wants to be president of Chile.",
                "Tom Okafor ran for president of Chile.",
                "Tom Okafor declined to become prime minister of Norway.",
                "If Tom Okafor were president of Chile, prices would fall.",
                "Ana Ruiz, a fan of the president, left Lisbon.",
                "Ana Ruiz, whose father was president of Chile, left Lisbon.",
                "A spokesman for Ana Ruiz declined to comment.",
                "Ana Ruiz met the foreign minister, and Tom Okafor left.",
                "The envoy has left, Tom Okafor said.",
                "Mr. Tom Okafor left Lisbon.",
                "Tom Okafor, an activist, left Lisbon.",
                "Ana Ruiz met Lena Brandt before she became prime minister.",
                "Tom Okafor later became prime minister of Norway.",
                "Tom Okafor would be a good director of the Harbour Institute.",
                "The board may appoint Tom Okafor as director of the Harbour Institute.",
                "Gen. Tom Okafor inspected the troops.",
                "Ana Ruiz thanked the ministers, the judges and Tom Okafor.",
                "Nobody knows whether Tom Okafor is the director of the Harbour Institute.",
                "Ana Ruiz accused the prime minister of lying to Tom Okafor.",
            })
    void readsNoTenure(String text) {
        assertEquals("[]", words(tenures(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Chilean president is ill. President Tom Okafor left Lisbon for Chile.            | Chile
            The Chilean president is ill. President Tom Okafor left Peru.                        | ''
            The Chilean envoy is ill. President Tom Okafor left Lisbon for Chile.                | ''
            The Chilean president is ill. Former President Tom Okafor left for Chile.            | ''
            The Chilean and the Peruvian president are ill. President Tom Okafor left.           | ''
            The Chilean president is ill. Presidents Tom Okafor and Ivo Marek left for Chile.    | ''
            """)
    void infersTheCountryFromTheRestOfTheArticle(String text, String country) {
        List<TenureClaim> found = tenures(text);
        assertTrue(!found.isEmpty(), "a tenure");
        assertTrue(
                found.stream().allMatch(c -> organization(c).equals(country) && c.inferred() != country.isEmpty()),
                () -> "expected " + country + " but was " + words(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ana Ruiz has been mayor of Lisbon since 2019.                     | 2019 | ''   | current
            Ana Ruiz, who served as mayor of Lisbon from 2010 to 2014, left.  | 2010 | 2014 | former
            Ana Ruiz was mayor of Lisbon until 2019.                          | ''   | 2019 | former
            Ana Ruiz was appointed as mayor of Lisbon in 2023.                | 2023 | ''   | current
            Tom Okafor resigned as mayor of Lisbon in 2023.                   | ''   | 2023 | former
            Mayor Tom Okafor left. Tom Okafor resigned as mayor in 2023.      | ''   | 2023 | former
            Tom Okafor, the mayor of Lisbon, left in 2023.                    | ''   | ''   | current
            Tom Okafor is mayor of Lisbon and wrote a book in 2023.           | ''   | ''   | current
            """)
    void readsSinceAndUntilWhen(String text, String from, String until, String phase) {
        List<TenureClaim> found = tenures(text);
        assertEquals(1, found.size(), () -> "tenures: " + words(found));
        TenureClaim claim = found.get(0);
        assertEquals(from, claim.from().map(TemporalValue::iso).orElse(""), "from");
        assertEquals(until, claim.until().map(TemporalValue::iso).orElse(""), "until");
        assertEquals(phase, Reading.word(claim.phase()), "phase");
    }

    private static List<TenureClaim> tenures(String text) {
        return Reading.claims(Reading.of(text), TenureClaim.class);
    }

    private static boolean accepts(String expected, String found) {
        return expected.equals("any")
                || Arrays.stream(expected.split(" or ")).map(String::strip).anyMatch(found::equalsIgnoreCase);
    }

    private static String organization(TenureClaim claim) {
        return claim.organization().map(Party::name).orElse("");
    }

    private static String words(List<TenureClaim> claims) {
        return claims.stream()
                .map(c -> String.join(
                        " / ",
                        c.holder().name(),
                        c.title(),
                        organization(c),
                        Reading.word(c.phase()),
                        c.acting() ? "acting" : "",
                        "by " + c.evidence().foundBy()))
                .toList()
                .toString();
    }
}
