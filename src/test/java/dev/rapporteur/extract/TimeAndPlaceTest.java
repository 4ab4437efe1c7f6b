package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.TemporalValue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when a meeting is said to be; "-" where the text does not tell. Read on Wednesday, 12 March 2025. */
class TimeAndPlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ana Ruiz met Tom Okafor in Lisbon on Monday.                             | Lisbon      | 2025-03-10
            Ana Ruiz will meet Tom Okafor in Lisbon on Friday.                       | Lisbon      | 2025-03-14
            On Tuesday, Ana Ruiz held talks with Tom Okafor in Oslo.                 | Oslo        | 2025-03-11
            Ana Ruiz met Tom Okafor in Lisbon on March 3.                            | Lisbon      | 2025-03-03
            On March 20, Ana Ruiz will host Tom Okafor in Paris.                     | Paris       | 2025-03-20
            Ana Ruiz met Tom Okafor last month.                                      | -           | 2025-02
            Ana Ruiz met Tom Okafor in August.                                       | -           | 2024-08
            Ana Ruiz met Tom Okafor in 2019.                                         | -           | 2019
            Ana Ruiz met Tom Okafor this past weekend in Florida.                    | Florida     | 2025-03-08/2025-03-09
            Ana Ruiz was due to meet Tom Okafor in Oslo on Thursday.                 | Oslo        | 2025-03-13
            Ana Ruiz was due to meet Tom Okafor in Oslo on Monday.                   | Oslo        | 2025-03-10
            Ana Ruiz was due in Oslo on Friday for talks with Tom Okafor.            | Oslo        | 2025-03-14
            Ana Ruiz will meet Tom Okafor next week in Geneva.                       | Geneva      | 2025-W12
            A summit between Ana Ruiz and Tom Okafor is planned for May in Vienna.   | Vienna      | 2025-05
            Ana Ruiz met Tom Okafor four days ago in Oslo, Norway.                   | Oslo or Oslo, Norway | 2025-03-08
            Ana Ruiz and Tom Okafor spoke by phone on Sunday.                        | -           | 2025-03-09
            The meeting in Oslo on Sunday between Ana Ruiz and Tom Okafor was short. | Oslo        | 2025-03-09
            Ana Ruiz met Tom Okafor yesterday at the White House.                    | White House | 2025-03-11
            Ana Ruiz met Tom Okafor at the Harbour Hotel in Lisbon.                  | Harbour Hotel or Lisbon | -
            Ana Ruiz met Tom Okafor on the sidelines of a summit in Lisbon.          | Lisbon      | -
            In Geneva, Ana Ruiz and Tom Okafor met for an hour.                      | Geneva      | -
            Ana Ruiz flew to Oslo on Monday and met Tom Okafor there.                | Oslo        | 2025-03-10
            Ana Ruiz met Tom Okafor. The meeting took place in Oslo on Monday.       | Oslo        | 2025-03-10
            Tonight, after a statement, Ana Ruiz met Tom Okafor.                     | -           | 2025-03-12
            Ana Ruiz met Tom Okafor on last Tuesday.                                 | -           | 2025-03-04
            Ana Ruiz met Tom Okafor on last Monday.                                  | -           | 2025-03-10
            # times and places that belong to something else
            LISBON–12 March 2025: Ana Ruiz met Tom Okafor on March 10.               | -           | 2025-03-10
            Envoys praised the spirit of unity from the summit between Ana Ruiz and Tom Okafor. | - | -
            Envoys quoted the declaration of Lisbon at the summit between Ana Ruiz and Tom Okafor. | - | -
            The statement tonight on Syria after Ana Ruiz met Tom Okafor surprised many. | -       | -
            Ana Ruiz, who won the vote in 2022, met Tom Okafor in Oslo.              | Oslo        | -
            Ana Ruiz said on Monday that she had met Tom Okafor in Oslo.             | Oslo        | -
            Ana Ruiz said in Bergen that she had met Tom Okafor in Oslo.             | Oslo        | -
            Ana Ruiz met Tom Okafor, the mayor of Bergen, in Oslo.                   | Oslo        | -
            Ana Ruiz met Tom Okafor, who was born in Bergen in 1960.                 | -           | -
            Ana Ruiz met Prime Minister Tom Okafor of Norway.                        | -           | -
            Ana Ruiz met Tom Okafor in secret.                                       | -           | -
            Ana Ruiz met Tom Okafor in an effort to calm the markets.                | -           | -
            Ana Ruiz met Tom Okafor to discuss the war in Yemen.                     | -           | -
            Ana Ruiz met Tom Okafor before flying to Bergen on Thursday.             | -           | -
            Ana Ruiz met Tom Okafor ahead of the summit in Bergen.                   | -           | -
            Ana Ruiz rested on Monday before her talks with Tom Okafor.              | -           | -
            Ana Ruiz, a liaison at the White House, met Tom Okafor.                  | -           | -
            Ana Ruiz, an economist at the Harbour Institute in Bergen, met Tom Okafor in Oslo. | Oslo | -
            Ana Ruiz met Tom Okafor about an election due in May.                    | -           | -
            Ana Ruiz met Tom Okafor in Oslo, and prices fell in March.               | Oslo        | -
            """)
    void tells(String text, String place, String when) {
        List<MeetingClaim> found = Reading.claims(Reading.of(text), MeetingClaim.class);
        assertEquals(1, found.size(), () -> "claims: " + found);
        MeetingClaim claim = found.get(0);
        String told = claim.place().orElse("-").replaceFirst("^the ", "");
        assertTrue(
                Arrays.asList(place.split(" or ")).contains(told),
                () -> "expected to be at " + place + " but was at " + told);
        assertEquals(when, claim.when().map(TemporalValue::iso).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # each half has its own day and place
            Ana Ruiz met with Lena Brandt on Monday and with Tom Okafor on Tuesday.         | - 2025-03-10; - 2025-03-11
            Ana Ruiz met Lena Brandt in Lisbon on Monday and Tom Okafor in Oslo on Tuesday. | Lisbon 2025-03-10; Oslo 2025-03-11
            Ana Ruiz spoke on Monday with Lena Brandt and on Tuesday with Tom Okafor.       | - 2025-03-10; - 2025-03-11
            Ana Ruiz held talks with Lena Brandt in Lisbon and with Tom Okafor in Oslo.     | Lisbon -; Oslo -
            # what stands before or after both tells of both
            On Monday, Ana Ruiz spoke with Lena Brandt and with Tom Okafor.                 | - 2025-03-10; - 2025-03-10
            Ana Ruiz spoke by phone with Lena Brandt and with Tom Okafor on Tuesday.        | - 2025-03-11; - 2025-03-11
            # the day of the first is not that of the second
            Ana Ruiz met with Lena Brandt on Monday and later with Tom Okafor.              | - 2025-03-10; - -
            """)
    void partsMeetingsToldInOneSentence(String text, String expected) {
        List<String> told = Reading.claims(Reading.of(text), MeetingClaim.class).stream()
                .map(c -> c.place().orElse("-") + " "
                        + c.when().map(TemporalValue::iso).orElse("-"))
                .toList();
        assertEquals(expected, String.join("; ", told));
    }
}
