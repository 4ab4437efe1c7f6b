package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Person;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named, and by which forms of the name. People stand as "Name = alias, alias; Name". */
class PeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # surnames after the first mention
            Ana Ruiz spoke on Monday. Ruiz said that the harvest was poor.               | Ana Ruiz = Ruiz
            Ana Ruiz and Tom Okafor spoke. Okafor praised the harvest and Ruiz smiled.   | Ana Ruiz = Ruiz; Tom Okafor = Okafor
            Claire Martin-Duval spoke first. Then Martin-Duval left for Oslo.            | Claire Martin-Duval = Martin-Duval
            Sean O'Malachy spoke first. Then O’Malachy left for Oslo.                    | Sean O'Malachy = O'Malachy
            # titles and ranks are no part of a name
            Foreign Minister Ana Ruiz left Lisbon. Minister Ruiz will return on Friday.  | Ana Ruiz = Ruiz
            Gen. Tom Okafor inspected the troops. Okafor praised them.                   | Tom Okafor = Okafor
            Lt. Col. Lena Brandt commands the ship. Colonel Brandt was born in Bergen.   | Lena Brandt = Brandt
            President Okafor arrived in Lisbon.                                          | Okafor
            Mr. Okafor and Mrs. Brandt arrived in Lisbon.                                | Okafor; Brandt
            Dr. Ivo Marek of Oslo University wrote the study.                            | Ivo Marek
            The visit of Baroness Greta Holm ended. Lady Holm flew home.                 | Greta Holm = Holm
            French Foreign Minister Ana Ruiz and Ghanaian President Tom Okafor spoke.    | Ana Ruiz; Tom Okafor
            Presidents Ana Ruiz of Chile and Tom Okafor of Ghana signed the treaty.      | Ana Ruiz; Tom Okafor
            His Majesty King Haldan opened the bridge. King Haldan was born in Bergen.   | Haldan
            # nor is what an office is for, or whose it is
            Secretary of Transportation Ana Ruiz opened the bridge.                      | Ana Ruiz
            Secretary of Health and Human Services Ana Ruiz and Tom Okafor spoke.        | Ana Ruiz; Tom Okafor
            The plan came from Harbour Office Acting Director Lena Brandt.               | Lena Brandt
            Minister of Energy and Natural Resources Tom Okafor left Oslo.               | Tom Okafor
            The President spoke with Chief Medical Advisor and nobody else.              |
            # particles
            Ursel von Traben opened the bridge. The workers thanked von Traben.          | Ursel von Traben = von Traben
            Karim al-Haddadi spoke in Oslo. Then al-Haddadi left.                        | Karim al-Haddadi = al-Haddadi
            Karim al-Haddadi spoke in Oslo. The crowd cheered Haddadi.                   | Karim al-Haddadi = Haddadi
            Yusuf bin Salim Rahbani opened the port. Rahbani praised the workers.        | Yusuf bin Salim Rahbani = Rahbani
            Maria de la Cerda won the vote. The mayor congratulated de la Cerda.         | Maria de la Cerda = de la Cerda
            # suffixes and initials
            Paul Tanner Jr. joined the board. Tanner is 40 years old.                    | Paul Tanner = Tanner
            R. J. Okafor wrote the letter. Okafor signed it on Monday.                   | R. J. Okafor = Okafor
            Tom B. Okafor wrote the report, and Tom Okafor signed it.                    | Tom B. Okafor = Tom Okafor
            # the family name first
            Chinese Foreign Minister Qian Weilun arrived in Oslo. Qian will stay two days. | Qian Weilun = Qian
            South Korean President Ryu Tae-min spoke in Seoul. Ryu thanked the crowd.    | Ryu Tae-min = Ryu
            # possessives
            Ana Ruiz's speech was short. Ruiz's aides had written it.                    | Ana Ruiz = Ruiz
            The speech of James Harkness was long. Harkness' aides had written it.       | James Harkness = Harkness
            # several spellings of one name
            Mykhailo Zelinskyy spoke in Vienna. On Tuesday, Zelinsky left for Prague.    | Mykhailo Zelinskyy = Zelinsky
            Zoltán Kerényi spoke in Vienna. On Tuesday, Kerenyi left for Prague.         | Zoltán Kerényi = Kerenyi
            Christopher Fenwick won the seat. Many farmers like Chris Fenwick.           | Christopher Fenwick = Chris Fenwick
            # two people of one surname
            Ana Ruiz and her brother Pablo Ruiz own the farm. Pablo Ruiz runs it.        | Ana Ruiz; Pablo Ruiz
            President Tom Okafor and his wife, Grace Okafor, arrived in Oslo.            | Tom Okafor; Grace Okafor
            # nicknames between quotation marks, honours after a name
            Tomás "Pipo" Okafor won the race. Okafor wept.                               | Tomás Okafor = Okafor
            Mr Tom Okafor MP opened the bridge.                                          | Tom Okafor
            # pairs
            The Brandt-Okafor summit ended late. Tom Okafor smiled.                      | Brandt; Tom Okafor = Okafor
            # words that stand beside a name
            On Friday Ruiz met reporters. Ana Ruiz smiled.                               | Ana Ruiz = Ruiz
            On Friday Ana Ruiz met ministers in Oslo. In March Ruiz will return.         | Ana Ruiz = Ruiz
            The Okafor administration rejected the bill. President Tom Okafor signed it. | Tom Okafor = Okafor
            "It is over," Ruiz told reporters. Ana Ruiz then left the hall.              | Ana Ruiz = Ruiz
            Democrat Lena Brandt beat Republican Tom Okafor by a few votes.              | Lena Brandt; Tom Okafor
            """)
    void names(String text, @Nullable String people) {
        assertEquals(parse(people), found(Reading.of(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ruiz Holds Talks With Okafor as Floods Spread | Ana Ruiz and Tom Okafor talked for an hour.   | Ana Ruiz = Ruiz; Tom Okafor = Okafor
            Ruiz: Harvest Will Be Poor                    | Minister Ana Ruiz warned farmers on Monday.   | Ana Ruiz = Ruiz
            Farmers Warn of Poor Harvest                  | Minister Ana Ruiz did not agree.              | Ana Ruiz
            Lisbon Summit Ends Without Deal               | Nobody signed anything.                       |
            """)
    void namesInHeadlines(String headline, String text, @Nullable String people) {
        assertEquals(parse(people), found(Reading.of(headline, text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Institute signed a contract with Fairweather & Sons.",
                "The Brandt Foundation gave money to the Okafor Prize.",
                "The company sued Bell Harper Industries in Ohio.",
                "Fort Marek lies north of Port Holm.",
                "Air Force One landed at Dulles Airport.",
                "Saint George Street was closed on Monday.",
                "Hurricane Greta reached the coast of Florida.",
                "The Supreme Court of Costa Rica met in San Salvador.",
                "New Hampshire and Virginia voted in March.",
                "Monday's Guardian carried the story.",
                "White House officials and State Department lawyers wrote the draft.",
                "The foreign minister and the prime minister left for Geneva.",
                "The Patriot missiles and the Tomahawk missiles arrived in May.",
                "Orthodox Christians celebrated Easter on Sunday.",
                "The Holm Peace Accords ended the war.",
                "The Chief Executive Officer of Holm Motors resigned.",
                "The boy was taken to Holm General Hospital.",
                "The Fennecs lost to the Eagles.",
                "Ducks were seen near St. Petersburg and St. John's.",
                "Cerro Velado and Puerto Tavua lie in the north.",
                "The Ana Ruiz Foundation opened a school.",
            })
    void nobodyIsNamed(String text) {
        assertEquals(Map.of(), found(Reading.of(text)));
    }

    static Map<String, Set<String>> parse(@Nullable String people) {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String person : people == null || people.isBlank() ? new String[0] : people.split(";")) {
            String[] parts = person.split("=");
            expected.put(
                    parts[0].strip(),
                    Arrays.stream(parts)
                            .skip(1)
                            .flatMap(a -> Arrays.stream(a.split(",")))
                            .map(String::strip)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return expected;
    }

    static Map<String, Set<String>> found(ArticleReport report) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Person person : report.people()) {
            found.put(
                    plain(person.name()),
                    person.aliases().stream().map(PeopleTest::plain).collect(Collectors.toCollection(TreeSet::new)));
        }
        return found;
    }

    private static String plain(String name) {
        return name.replace('’', '\'');
    }
}
