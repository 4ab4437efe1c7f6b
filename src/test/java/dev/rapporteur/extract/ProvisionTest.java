package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposal provides, in the words of the text, and who put it forward. */
class ProvisionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The peace plan of Ana Ruiz calls for a ceasefire.                              | a ceasefire
            The peace plan of Ana Ruiz calls for Peru to cede its ports and cut its navy.  | Peru to cede its ports; cut its navy
            The peace plan of Ana Ruiz requires Peru to recognise Chile.                   | Peru to recognise Chile
            The peace plan of Ana Ruiz would cut the army by half.                         | cut the army by half
            A proposal by Ana Ruiz for sharing the water was published.                    | sharing the water
            # what it does not ask for keeps its "not"
            The peace plan of Ana Ruiz does not require Peru to recognise Chile.           | does not require Peru to recognise Chile
            # nothing is provided
            The peace plan of Ana Ruiz was published for Peru.                             |
            The peace plan of Ana Ruiz would need a majority.                              |
            A peace plan by Ana Ruiz for Peru was published.                               |
            Ana Ruiz presented a peace plan after she called for Peru to rest.             |
            """)
    void tells(String text, @Nullable String expected) {
        List<ProposalClaim> found = Reading.claims(Reading.of(text), ProposalClaim.class);
        assertEquals(1, found.size(), () -> "claims: " + found);
        assertEquals(
                expected == null ? "" : expected, String.join("; ", found.get(0).provisions()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Ruiz Administration presented a peace plan. The Administration unveiled the plan in Oslo. | Ruiz Administration
            France presented a peace plan. Ana Ruiz unveiled the plan in Oslo.                            | France; Ana Ruiz
            """)
    void namesProposers(String text, String expected) {
        ProposalClaim claim =
                Reading.claims(Reading.of(text), ProposalClaim.class).get(0);
        assertEquals(
                expected,
                String.join("; ", claim.proposers().stream().map(Party::name).toList()));
    }
}
