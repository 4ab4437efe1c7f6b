package dev.rapporteur.extract;

import static dev.rapporteur.extract.Reading.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Status;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How real a sentence makes a meeting. */
class StatusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ana Ruiz met Tom Okafor in Oslo on Monday.                         | occurred
            Ana Ruiz has met Tom Okafor twice.                                 | occurred
            Ana Ruiz had met Tom Okafor before the vote.                       | occurred
            Ana Ruiz and Tom Okafor held talks in Oslo.                        | occurred
            After meeting Tom Okafor, Ana Ruiz flew home.                      | occurred
            Ana Ruiz left Oslo after talks with Tom Okafor.                    | occurred
            Ana Ruiz managed to meet Tom Okafor in Oslo.                       | occurred
            The talks between Ana Ruiz and Tom Okafor ended without a deal.    | occurred
            The meeting between Ana Ruiz and Tom Okafor took place on Monday.  | occurred
            During a meeting with Tom Okafor, Ana Ruiz asked for help.         | occurred
            Ana Ruiz was honoured to meet Tom Okafor in Oslo.                  | occurred
            Ana Ruiz recalled meeting Tom Okafor.                              | occurred
            Ana Ruiz used to meet Tom Okafor in Oslo.                          | occurred
            Ana Ruiz is holding talks with Tom Okafor in Oslo.                 | ongoing
            Ana Ruiz was scheduled to meet Tom Okafor.                         | planned
            Ana Ruiz plans to meet Tom Okafor.                                 | planned
            Ana Ruiz hoped to meet Tom Okafor.                                 | planned
            Ana Ruiz is set to hold talks with Tom Okafor on Friday.           | planned
            Ana Ruiz will not leave before she meets Tom Okafor.               | planned
            A meeting between Ana Ruiz and Tom Okafor is scheduled for Friday. | planned
            Ana Ruiz intends to call Tom Okafor.                               | planned
            Ana Ruiz agreed to meet Tom Okafor.                                | planned
            Ana Ruiz had been due to meet Tom Okafor.                          | planned
            Ana Ruiz was due in Oslo on Monday for talks with Tom Okafor.      | planned
            Ana Ruiz was to discuss roads and bridges with Tom Okafor.         | planned
            Ana Ruiz is preparing for a summit with Tom Okafor.                | planned
            Ana Ruiz is ready to meet Tom Okafor.                              | proposed
            Ana Ruiz offered to host Tom Okafor.                               | proposed
            Ana Ruiz called for talks with Tom Okafor.                         | proposed
            Ana Ruiz proposed a meeting with Tom Okafor.                       | proposed
            Ana Ruiz could meet Tom Okafor in Oslo.                            | proposed
            Ana Ruiz may hold talks with Tom Okafor.                           | proposed
            Ana Ruiz should meet Tom Okafor.                                   | proposed
            Ana Ruiz must talk to Tom Okafor.                                  | proposed
            Ana Ruiz repeated her offer to meet Tom Okafor.                    | proposed
            Ana Ruiz would be happy to meet Tom Okafor.                        | proposed
            Ana Ruiz is glad to meet Tom Okafor at any time.                   | proposed
            Ana Ruiz and Tom Okafor discussed meeting again.                   | proposed
            Ana Ruiz considered meeting Tom Okafor.                            | proposed
            Ana Ruiz is willing to meet Tom Okafor.                            | proposed
            Ana Ruiz wants to meet Tom Okafor.                                 | proposed
            Lena Brandt offered to host talks between Ana Ruiz and Tom Okafor. | proposed
            Ana Ruiz canceled a planned meeting with Tom Okafor.               | cancelled
            Plans for Ana Ruiz to meet Tom Okafor were scrapped.               | cancelled
            The meeting between Ana Ruiz and Tom Okafor has been canceled.     | cancelled
            Ana Ruiz postponed her meeting with Tom Okafor.                    | postponed
            Talks between Ana Ruiz and Tom Okafor were put off until May.      | postponed
            Ana Ruiz ruled out a meeting with Tom Okafor.                      | did_not_occur
            Ana Ruiz has not held talks with Tom Okafor.                       | did_not_occur
            Ana Ruiz and Tom Okafor have not met.                              | did_not_occur
            Ana Ruiz failed to meet Tom Okafor.                                | did_not_occur
            Ana Ruiz declined to meet Tom Okafor.                              | did_not_occur
            Ana Ruiz refused to hold talks with Tom Okafor.                    | did_not_occur
            Ana Ruiz skipped a meeting with Tom Okafor.                        | did_not_occur
            Ana Ruiz has no plans to meet Tom Okafor.                          | did_not_occur
            Ana Ruiz left without meeting Tom Okafor.                          | did_not_occur
            Ana Ruiz flew home rather than meet Tom Okafor.                    | did_not_occur
            Ana Ruiz was unable to meet Tom Okafor.                            | did_not_occur
            Ana Ruiz never met Tom Okafor.                                     | did_not_occur
            Ana Ruiz and Tom Okafor did not shake hands or meet.               | did_not_occur
            """)
    void tells(String text, String status) {
        assertEquals(
                List.of(status),
                meetings(text).stream().map(c -> word(c.status())).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz would have met Tom Okafor, but the airport was closed.",
                "Ana Ruiz is believed to have met Tom Okafor.",
                "Ana Ruiz is said to have met Tom Okafor.",
                "Ana Ruiz may have met Tom Okafor.",
                "Ana Ruiz might have spoken with Tom Okafor.",
                "If Ana Ruiz meets Tom Okafor, prices will fall.",
                "Unless Ana Ruiz meets Tom Okafor, prices will rise.",
                "It is unclear whether Ana Ruiz met Tom Okafor.",
                "Has Ana Ruiz met Tom Okafor?",
                "Ana Ruiz asked whether Tom Okafor had met Lena Brandt.",
                "Had Ana Ruiz met Tom Okafor, prices would have fallen.",
                "Ana Ruiz wished she had met Tom Okafor.",
                "Imagine that Ana Ruiz met Tom Okafor.",
                "Ana Ruiz pretended to meet Tom Okafor.",
                "Ana Ruiz was to have met Tom Okafor on Monday.",
                "Ana Ruiz should have met Tom Okafor.",
                "Ana Ruiz had wanted to meet Tom Okafor.",
                "Ana Ruiz tried to meet Tom Okafor.",
                "Ana Ruiz sought a meeting with Tom Okafor.",
                "Ana Ruiz requested a call with Tom Okafor.",
                "Ana Ruiz threatened to boycott talks with Tom Okafor.",
                "Ana Ruiz turned down a meeting with Tom Okafor.",
                "Ana Ruiz was invited to talks with Tom Okafor.",
                "Ana Ruiz dreams of meeting Tom Okafor.",
                "Ana Ruiz came close to meeting Tom Okafor.",
                "Ana Ruiz nearly met Tom Okafor.",
                "Ana Ruiz almost met Tom Okafor in Oslo.",
                "There was no meeting between Ana Ruiz and Tom Okafor.",
                "Ana Ruiz insisted on a meeting with Tom Okafor.",
                "Ana Ruiz demanded that Tom Okafor meet Lena Brandt.",
                "Ana Ruiz doubted that Tom Okafor had met Lena Brandt.",
                "Ana Ruiz stopped short of meeting Tom Okafor.",
                "Ana Ruiz avoided meeting Tom Okafor.",
                "Ana Ruiz waited in vain to meet Tom Okafor.",
                "Ana Ruiz and Tom Okafor have yet to meet.",
                "Ana Ruiz has still to speak with Tom Okafor.",
                "Nobody expects Ana Ruiz to meet Tom Okafor.",
            })
    void neverSaysThatItTookPlace(String text) {
        List<MeetingClaim> plain = meetings(text).stream()
                .filter(c -> c.status() == Status.OCCURRED || c.status() == Status.ONGOING)
                .toList();
        assertEquals(List.of(), plain);
    }

    private static List<MeetingClaim> meetings(String text) {
        return Reading.claims(Reading.of(text), MeetingClaim.class);
    }
}
