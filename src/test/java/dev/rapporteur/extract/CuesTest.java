package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that a claim is read from, each with the rule that reads it. */
class CuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # sentence | STATUS cue: word and rule
            Ana Ruiz met Tom Okafor.                                        | met: past-tense
            Ana Ruiz has met Tom Okafor.                                    | has: perfect-tense
            Ana Ruiz is meeting Tom Okafor.                                 | is: progressive
            Ana Ruiz will meet Tom Okafor.                                  | will: future
            Ana Ruiz may meet Tom Okafor.                                   | may: modal
            Ana Ruiz did not meet Tom Okafor.                               | not: negation
            Ana Ruiz left without meeting Tom Okafor.                       | without: negation
            Ana Ruiz is expected to meet Tom Okafor.                        | expected: planned
            Ana Ruiz urged Tom Okafor to meet Lena Brandt.                  | urged: proposed
            Ana Ruiz refused to meet Tom Okafor.                            | refused: refused
            Ana Ruiz called off a meeting with Tom Okafor.                  | called off: called-off
            Ana Ruiz canceled a planned meeting with Tom Okafor.            | canceled: called-off
            The upcoming meeting between Ana Ruiz and Tom Okafor was noted. | upcoming: planned
            Ana Ruiz flew to Lisbon to meet Tom Okafor.                     | flew: purpose
            Ana Ruiz went home after a meeting with Tom Okafor.             | after: afterwards
            """)
    void tellWhyAMeetingIsSoReal(String sentence, String expected) {
        assertEquals(expected, only(sentence, MeetingClaim.class, Cue.Role.STATUS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # sentence | role | cues
            Ana Ruiz met Tom Okafor in Lisbon on Monday.            | TRIGGER     | met: meet-verb
            Ana Ruiz met Tom Okafor in Lisbon on Monday.            | TIME        | Monday: nearest-time
            Ana Ruiz met Tom Okafor in Lisbon on Monday.            | PLACE       | Lisbon: place-of-event
            Ana Ruiz met Tom Okafor at the Harbour Hotel.           | TIME        | ''
            Ana Ruiz flew to Lisbon to meet Tom Okafor.             | PLACE       | Lisbon: destination
            Ana Ruiz met Tom Okafor.                                | PLACE       | ''
            Ana Ruiz met Tom Okafor.                                | ATTRIBUTION | ''
            An aide said that Ana Ruiz met Tom Okafor.              | ATTRIBUTION | said: says
            An aide said that Ana Ruiz met Tom Okafor.              | SPEAKER     | aide: says
            Lena Brandt denied that Ana Ruiz met Tom Okafor.        | ATTRIBUTION | denied: denies
            """)
    void tellOfAMeeting(String sentence, Cue.Role role, String expected) {
        assertEquals(expected, only(sentence, MeetingClaim.class, role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ana Ruiz will meet Tom Okafor in Lisbon. Ana Ruiz and Tom Okafor will hold talks on Friday.    | meet: meet-verb; talks: talks-noun | Friday
            Ana Ruiz will meet Tom Okafor. The weather was fine. The meeting was called off.               | meet: meet-verb                    | ''
            Ana Ruiz met Tom Okafor in Lisbon. Ana Ruiz will meet Lena Brandt on Friday.                   | met: meet-verb                     | ''
            """)
    void comeFromAllMentionsOfOneEvent(String text, String triggers, String time) {
        ArticleReport report = Reading.of(text);
        MeetingClaim first = Reading.claims(report, MeetingClaim.class).get(0);
        assertEquals(triggers, cues(report, first, Cue.Role.TRIGGER));
        assertEquals(time, cues(report, first, Cue.Role.TIME).replaceAll(":.*", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            France imposed sanctions on Japan on Monday.     | imposed | imposed: past-tense
            France will impose sanctions on Japan on Friday. | impose  | will: future
            """)
    void tellOfASanction(String sentence, String trigger, String status) {
        assertEquals(
                trigger, only(sentence, SanctionClaim.class, Cue.Role.TRIGGER).replaceAll(":.*", ""));
        assertEquals(status, only(sentence, SanctionClaim.class, Cue.Role.STATUS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            French Foreign Minister Ana Ruiz spoke in Lisbon.   | French Foreign Minister: title-before-name
            Ana Ruiz, the foreign minister of France, spoke.    | the foreign minister of France: apposition-after-name
            """)
    void tellOfATenure(String sentence, String expected) {
        assertEquals(expected, only(sentence, TenureClaim.class, Cue.Role.TRIGGER));
    }

    private static String only(String sentence, Class<? extends Claim> kind, Cue.Role role) {
        ArticleReport report = Reading.of(sentence);
        List<? extends Claim> found = Reading.claims(report, kind);
        assertEquals(1, found.size(), () -> "claims: " + found);
        return cues(report, found.get(0), role);
    }

    private static String cues(ArticleReport report, Claim claim, Cue.Role role) {
        return claim.evidence().cues().stream()
                .filter(c -> c.role() == role)
                .map(c -> c.span().of(report.article().text()) + ": " + c.rule())
                .collect(Collectors.joining("; "));
    }
}
