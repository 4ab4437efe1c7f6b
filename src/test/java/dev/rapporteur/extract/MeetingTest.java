package dev.rapporteur.extract;

import static dev.rapporteur.extract.Reading.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.Party;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets whom, and whether they do: the harder texts. Claims stand as "A + B / status; C + D / status". */
class MeetingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # relative clauses and participles
            Tom Okafor, who met Ana Ruiz in Oslo on Monday, resigned.                   | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz, whom Tom Okafor met in Oslo, resigned.                            | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz, with whom Tom Okafor held talks in Oslo, resigned.                | Ana Ruiz + Tom Okafor / occurred
            After meeting Tom Okafor in Oslo, Ana Ruiz flew to Bergen.                  | Ana Ruiz + Tom Okafor / occurred
            Fresh from talks with Tom Okafor, Ana Ruiz flew to Bergen.                  | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz's meeting with Tom Okafor on Monday was described as useful.       | Ana Ruiz + Tom Okafor / occurred
            The Ruiz-Okafor summit ended on Monday. Ana Ruiz thanked Tom Okafor.        | Ana Ruiz + Tom Okafor / occurred
            # who stands where
            Ana Ruiz said Tom Okafor met Lena Brandt in Oslo.                           | Tom Okafor + Lena Brandt / occurred
            Tom Okafor was greeted by Ana Ruiz at the palace on Monday.                 | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz, Tom Okafor and Lena Brandt held three-way talks in Oslo.          | Ana Ruiz + Tom Okafor + Lena Brandt / occurred
            French Foreign Minister Ana Ruiz and her Ghanaian counterpart, Tom Okafor, met in Oslo. | Ana Ruiz + Tom Okafor / occurred
            President Okafor met in Oslo with Foreign Minister Ana Ruiz.                | Okafor + Ana Ruiz / occurred
            Ana Ruiz was among the ministers who met Tom Okafor in Oslo on Monday.      | Ana Ruiz + Tom Okafor / occurred
            # titles, bodies and what they belong to
            Secretary of Transportation Ana Ruiz met with National Harbour Council (NHC) Director Tom Okafor. | Ana Ruiz + Tom Okafor / occurred
            President Ana Ruiz met Harbour Council for National Planning Chairman Tom Okafor in Oslo. | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz met with the National Association of Harbour Masters in Oslo.      | Ana Ruiz + National Association of Harbour Masters / occurred
            Ana Ruiz met Peruvian Deputy Prime Minister and Minister of Foreign Affairs Tom Okafor in Oslo. | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz met the Department of Trade and Industry in Oslo.                  | Ana Ruiz + Department of Trade and Industry / occurred
            Ana Ruiz met the Ministry of Finance and the Ministry of Trade in Oslo.     | Ana Ruiz + Ministry of Finance + Ministry of Trade / occurred
            Department of Harbours and Rivers (DHR) Secretary Ana Ruiz met Tom Okafor.  | Ana Ruiz + Tom Okafor / occurred
            # talks of others that a call or a visit tells of
            Ana Ruiz spoke by phone with Tom Okafor about his talks with Lena Brandt.   | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz and Tom Okafor spoke on Sunday. They reviewed their recent talks with Lena Brandt. | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz called Tom Okafor. They discussed Okafor's meeting with Lena Brandt. | Ana Ruiz + Tom Okafor / occurred; Tom Okafor + Lena Brandt / occurred
            Ana Ruiz met Tom Okafor ahead of his talks with Lena Brandt.                | Ana Ruiz + Tom Okafor / occurred
            During a call with Tom Okafor, Ana Ruiz described her talks with Lena Brandt. | Ana Ruiz + Tom Okafor / occurred; Ana Ruiz + Lena Brandt / occurred
            Ana Ruiz met Tom Okafor and praised the talks between Lena Brandt and Ivo Marek. | Ana Ruiz + Tom Okafor / occurred; Lena Brandt + Ivo Marek / occurred
            Ana Ruiz spoke on the margins of the summit with Tom Okafor.                | Ana Ruiz + Tom Okafor / occurred
            # several meetings in one sentence
            Ana Ruiz met with Lena Brandt on Monday and with Tom Okafor on Tuesday.     | Ana Ruiz + Lena Brandt / occurred; Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz spoke to Lena Brandt on Monday and then to Tom Okafor on Tuesday.  | Ana Ruiz + Lena Brandt / occurred; Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz met Lena Brandt in Lisbon and Tom Okafor in Oslo.                  | Ana Ruiz + Lena Brandt / occurred; Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz held talks with Lena Brandt and Ivo Marek on Monday and with Tom Okafor on Tuesday. | Ana Ruiz + Lena Brandt + Ivo Marek / occurred; Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz will meet Lena Brandt on Thursday and Tom Okafor on Friday.        | Ana Ruiz + Lena Brandt / planned; Ana Ruiz + Tom Okafor / planned
            The crew had calls about the storm with Lena Brandt, and then with Tom Okafor. |
            The crew had a call with both Lena Brandt and Tom Okafor.                   |
            Ana Ruiz met Lena Brandt and Tom Okafor on Tuesday.                         | Ana Ruiz + Lena Brandt + Tom Okafor / occurred
            Ana Ruiz met with Lena Brandt of Norway and Tom Okafor of Ghana in Oslo.    | Ana Ruiz + Lena Brandt + Tom Okafor / occurred
            Ana Ruiz met Lena Brandt on Monday, and Tom Okafor resigned on Tuesday.     | Ana Ruiz + Lena Brandt / occurred
            Ana Ruiz met with Tom Okafor on Monday and praised talks with Lena Brandt.  | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz spoke with Tom Okafor about the dispute with Lena Brandt on Monday. | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz spoke about trade with Tom Okafor.                                 | Ana Ruiz + Tom Okafor / occurred
            # who only brings an invitation, is kept away or speaks to an audience
            Lena Brandt delivered an invitation from Ana Ruiz to Tom Okafor to attend a summit with Ivo Marek. | Tom Okafor + Ivo Marek / proposed
            Lena Brandt accepted an invitation to attend a meeting with Tom Okafor.     | Lena Brandt + Tom Okafor / proposed
            Lena Brandt prevented Ana Ruiz from meeting Tom Okafor.                     | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz, Tom Okafor and Lena Brandt spoke at the discussion, among others. |
            Ana Ruiz and Tom Okafor spoke at the rally in Oslo.                         |
            Ana Ruiz spoke with Tom Okafor at the rally in Oslo.                        | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz will meet Tom Okafor in the final on Friday.                       |
            Ana Ruiz will meet Tom Okafor in the second round on Friday.                |
            Ana Ruiz met Tom Okafor in the final hours of the summit.                   | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz met Tom Okafor on the sidelines of the tournament.                 | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz met Ambassador Extraordinary and Plenipotentiary Tom Okafor in Oslo. | Ana Ruiz + Tom Okafor / occurred
            # told by hearsay
            Ana Ruiz is known to have met Tom Okafor on Monday.                         | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz is said to have met Tom Okafor on Monday.                          |
            Ana Ruiz is believed to have met Tom Okafor on Monday.                      |
            Ana Ruiz is not known to have met Tom Okafor.                               |
            Ana Ruiz was to have met Tom Okafor on Friday.                              | Ana Ruiz + Tom Okafor / planned
            Ana Ruiz has not rushed to meet Tom Okafor.                                 |
            Ana Ruiz rushed to Oslo and met Tom Okafor.                                 | Ana Ruiz + Tom Okafor / occurred
            # delegations
            A delegation led by Ana Ruiz met Tom Okafor in Oslo.                        | Ana Ruiz + Tom Okafor / occurred
            A delegation that includes Ana Ruiz and Lena Brandt met Tom Okafor in Oslo. | Ana Ruiz + Lena Brandt + Tom Okafor / occurred
            Ana Ruiz led a delegation to Oslo. The delegation met Tom Okafor on Monday. | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz, accompanied by Lena Brandt, met Tom Okafor in Oslo.               | Ana Ruiz + Lena Brandt + Tom Okafor / occurred
            # pronouns and the like
            Ana Ruiz and Tom Okafor flew to Portugal. They met in Lisbon on Tuesday.    | Ana Ruiz + Tom Okafor / occurred
            Tom Okafor landed in Oslo on Monday, where he met Ana Ruiz.                 | Ana Ruiz + Tom Okafor / occurred
            Tom Okafor arrived on Monday. He later held talks with Ana Ruiz.            | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz traveled with Tom Okafor. The two leaders met Lena Brandt in Oslo. | Ana Ruiz + Tom Okafor + Lena Brandt / occurred
            Ana Ruiz wrote to Tom Okafor. The two leaders met for an hour on Tuesday.   | Ana Ruiz + Tom Okafor / occurred
            # one claim for each meeting, however often it is told
            Ana Ruiz met Tom Okafor in Oslo on Monday. The meeting lasted an hour. Ruiz called her talks with Okafor useful. | Ana Ruiz + Tom Okafor / occurred
            Ana Ruiz met Tom Okafor on Monday. They will meet again on Friday.          | Ana Ruiz + Tom Okafor / occurred; Ana Ruiz + Tom Okafor / planned
            Ana Ruiz will meet Tom Okafor on Friday, after she met Lena Brandt on Monday. | Ana Ruiz + Tom Okafor / planned; Ana Ruiz + Lena Brandt / occurred
            # planned, going on
            Ana Ruiz was scheduled to hold talks with Tom Okafor on Friday.             | Ana Ruiz + Tom Okafor / planned
            Ana Ruiz is meeting Tom Okafor on Friday.                                   | Ana Ruiz + Tom Okafor / planned
            Ana Ruiz meets Tom Okafor on Friday.                                        | Ana Ruiz + Tom Okafor / planned
            Ana Ruiz had planned to meet Tom Okafor.                                    | Ana Ruiz + Tom Okafor / planned
            Ana Ruiz is holding talks with Tom Okafor in Oslo.                          | Ana Ruiz + Tom Okafor / ongoing
            # it did not come to it
            Ana Ruiz called off a meeting with Tom Okafor.                              | Ana Ruiz + Tom Okafor / cancelled
            A meeting between Ana Ruiz and Tom Okafor has been scrapped.                | Ana Ruiz + Tom Okafor / cancelled
            Ana Ruiz was to meet Tom Okafor on Friday. The meeting was called off.      | Ana Ruiz + Tom Okafor / cancelled
            The summit between Ana Ruiz and Tom Okafor was postponed until May.         | Ana Ruiz + Tom Okafor / postponed
            Ana Ruiz has never met Tom Okafor.                                          | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz denied that she met Tom Okafor.                                    | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz denied meeting Tom Okafor.                                         | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz denied reports that she met Tom Okafor.                            | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz did not deny that she met Tom Okafor.                              |
            No meeting between Ana Ruiz and Tom Okafor took place.                      | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz left Oslo without meeting Tom Okafor.                              | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz will not meet Tom Okafor.                                          | Ana Ruiz + Tom Okafor / did_not_occur
            Ana Ruiz and Tom Okafor have not spoken since January.                      |
            # supposed or asked: no claim
            If Tom Okafor meets Ana Ruiz, prices will fall.                             |
            Did Ana Ruiz meet Tom Okafor in Oslo?                                       |
            Would Ana Ruiz meet Tom Okafor?                                             |
            Had Ana Ruiz met Tom Okafor, prices would have fallen.                      |
            It is unclear whether Ana Ruiz met Tom Okafor.                              |
            """)
    void reads(String text, @Nullable String claims) {
        Set<String> expected = new TreeSet<>();
        for (String claim : claims == null ? new String[0] : claims.split(";")) {
            String[] parts = claim.split("/", -1);
            expected.add(words(Example.names(parts[0]), parts[1].strip()));
        }
        Set<String> found = new TreeSet<>();
        meetings(text).forEach(c -> found.add(words(actors(c), word(c.status()))));
        assertEquals(expected, found);
        assertEquals(expected.size(), meetings(text).size(), "as many claims as meetings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz hopes to meet Tom Okafor in Oslo.",
                "Ana Ruiz may meet Tom Okafor.",
                "Ana Ruiz would like to meet Tom Okafor.",
                "If Tom Okafor apologizes, Ana Ruiz will meet him.",
                "Ana Ruiz canceled her trip to Oslo, where she was to meet Tom Okafor.",
                "Ana Ruiz was due to meet Tom Okafor last week but fell ill.",
                "Ana Ruiz was supposed to sit down with Tom Okafor on Monday, but he did not come.",
                "There are no plans for Ana Ruiz to meet Tom Okafor.",
                "Ana Ruiz rejected an offer to meet Tom Okafor.",
                "Ana Ruiz asked Tom Okafor to meet Lena Brandt.",
                "Reports that Ana Ruiz met Tom Okafor are false.",
                "Ana Ruiz is expected to arrive on Monday for talks with Tom Okafor.",
                "Tom Okafor has invited Ana Ruiz to a meeting in Oslo.",
                "Aides are trying to arrange a call between Ana Ruiz and Tom Okafor.",
                "Ana Ruiz threatened to skip her talks with Tom Okafor.",
                "Ana Ruiz ruled out meeting Tom Okafor before May.",
            })
    void neverSaysThatItTookPlace(String text) {
        List<MeetingClaim> plain = meetings(text).stream()
                .filter(c -> c.status() == Status.OCCURRED || c.status() == Status.ONGOING)
                .toList();
        assertEquals(List.of(), plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text                                                             | these two do not meet in it
            Ana Ruiz met Tom Okafor's lawyer in Oslo.                          | Ana Ruiz    | Tom Okafor
            Ana Ruiz met Lena Brandt to discuss Tom Okafor.                    | Ana Ruiz    | Tom Okafor
            Ana Ruiz met Lena Brandt, who succeeded Tom Okafor.                | Ana Ruiz    | Tom Okafor
            Ana Ruiz spoke about Tom Okafor with Lena Brandt.                  | Ana Ruiz    | Tom Okafor
            Ana Ruiz said after a meeting with Lena Brandt that Tom Okafor was ill. | Ana Ruiz | Tom Okafor
            Tom Okafor watched as Ana Ruiz shook hands with Lena Brandt.       | Ana Ruiz    | Tom Okafor
            Tom Okafor said that Ana Ruiz had met Lena Brandt.                 | Ana Ruiz    | Tom Okafor
            Ana Ruiz met the expectations of Tom Okafor.                       | Ana Ruiz    | Tom Okafor
            Ana Ruiz spoke to reporters before Tom Okafor arrived.             | Ana Ruiz    | Tom Okafor
            Ana Ruiz called Tom Okafor a liar.                                 | Ana Ruiz    | Tom Okafor
            Ana Ruiz called for Tom Okafor to resign.                          | Ana Ruiz    | Tom Okafor
            Talks about Tom Okafor went on while Ana Ruiz slept.               | Ana Ruiz    | Tom Okafor
            Ana Ruiz visited the birthplace of Tom Okafor.                     | Ana Ruiz    | Tom Okafor
            Ana Ruiz met voters in Oslo and Tom Okafor met voters in Bergen.   | Ana Ruiz    | Tom Okafor
            Ana Ruiz received a letter that Tom Okafor had written.            | Ana Ruiz    | Tom Okafor
            Ana Ruiz talked to Lena Brandt, a friend of Tom Okafor.            | Lena Brandt | Tom Okafor
            Ana Ruiz told Lena Brandt about her meeting with Tom Okafor.       | Lena Brandt | Tom Okafor
            Ana Ruiz spoke with Lena Brandt about the results of her talks with Tom Okafor. | Lena Brandt | Tom Okafor
            Ana Ruiz discussed the war between Tom Okafor and Lena Brandt.     | Ana Ruiz    | Tom Okafor
            Ana Ruiz and Tom Okafor prepared for the harbour summit.           | Ana Ruiz    | Tom Okafor
            Ana Ruiz and Tom Okafor repeated their call for the council to act. | Ana Ruiz   | Tom Okafor
            Ana Ruiz and Tom Okafor repeated their call to action.             | Ana Ruiz    | Tom Okafor
            Ana Ruiz spoke in an interview with Tom Okafor.                    | Ana Ruiz    | Tom Okafor
            """)
    void doesNotBringTogether(String text, String one, String other) {
        List<MeetingClaim> both = meetings(text).stream()
                .filter(c -> actors(c).containsAll(Set.of(one, other)))
                .toList();
        assertEquals(List.of(), both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ana Ruiz met Tom Okafor in Oslo.                           | meeting
            Ana Ruiz and Tom Okafor held talks in Oslo.                | talks
            Ana Ruiz and Tom Okafor held a summit in Oslo on Monday.   | summit
            Ana Ruiz and Tom Okafor spoke by telephone on Sunday.      | call
            Ana Ruiz spoke with Tom Okafor on Sunday.                  | call
            Ana Ruiz spoke with Tom Okafor at the G7.                  | talks
            Ana Ruiz spoke with Tom Okafor of the Harbour Office.      | call
            Ana Ruiz met Tom Okafor in Oslo. Ruiz and Okafor also consulted on the storm. | meeting or talks
            Ana Ruiz spoke with Tom Okafor at the Harbour Summit.      | talks
            Ana Ruiz told the press by phone of her meeting with Tom Okafor. | meeting
            In a phone call on Sunday, Ana Ruiz thanked Tom Okafor.    | call
            Ana Ruiz visited Tom Okafor in Oslo.                       | visit
            Ana Ruiz briefed Tom Okafor on the harvest.                | briefing
            """)
    void tellsTheKind(String text, String kind) {
        List<String> found = meetings(text).stream().map(c -> word(c.kind())).toList();
        assertEquals(1, found.size(), found::toString);
        assertTrue(List.of(kind.split(" or ")).contains(found.get(0)), () -> kind + " but was " + found);
    }

    private static List<MeetingClaim> meetings(String text) {
        return Reading.claims(Reading.of(text), MeetingClaim.class);
    }

    private static String words(Set<String> names, String status) {
        return String.join(" + ", new TreeSet<>(names)) + " / " + status;
    }

    /** Those with a name of their own; an unnamed delegation beside its members is nobody else. */
    private static Set<String> actors(MeetingClaim claim) {
        Set<String> names = new TreeSet<>();
        claim.participants().stream()
                .filter(p -> p.kind() == Party.Kind.PERSON || p.kind() == Party.Kind.ORGANIZATION)
                .map(Party::name)
                .forEach(names::add);
        return names;
    }
}
