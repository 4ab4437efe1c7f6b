package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of every rule in chrome.yaml, and reporting that no rule may drop. */
class ChromeRulesTest {
    private static final ChromeRules RULES = ChromeRules.load();

    static Stream<Arguments> matches() {
        return RULES.rules().stream().flatMap(rule -> rule.matches().stream().map(line -> Arguments.of(rule, line)));
    }

    @ParameterizedTest
    @MethodSource("matches")
    void dropsItsExamples(ChromeRule rule, String line) {
        assertTrue(rule.isAbout(line), () -> "'" + rule.id() + "' should drop: " + line);
    }

    static Stream<Arguments> ignores() {
        return RULES.rules().stream().flatMap(rule -> rule.ignores().stream().map(line -> Arguments.of(rule, line)));
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void leavesTheRest(ChromeRule rule, String line) {
        assertFalse(rule.isAbout(line), () -> "'" + rule.id() + "' should leave: " + line);
    }

    static Stream<String> reporting() {
        return """
                The story was first reported by Lakeview News.
                More than 200 people signed up for the march, the police said.
                Follow-up talks are planned in Lakeview for Tuesday.
                Live ammunition was used, President Ada Brook said.
                Reporting from the region has become dangerous, the envoy said.
                Contact with the delegation was lost on Monday evening.
                Sources told Lakeview News that the plan has 12 points.
                He contributed to this victory more than anybody, she said.
                Editing the text of the treaty took three weeks.
                Print journalists were not admitted to the talks.
                “Sign the paper,” Brook told the envoy.
                Related sanctions on two banks were lifted in May.
                Copyright law was not discussed by the ministers.
                Share this burden with us, the chancellor asked the allies.
                This story began in March, when Brook met the general.
                Register offices in Lakeview stayed closed.
                Watch what he does, not what he says, the senator said.
                Get out, he told the delegation."""
                .lines();
    }

    @ParameterizedTest
    @MethodSource("reporting")
    void noRuleDropsReporting(String line) {
        RULES.find(line).ifPresent(rule -> {
            throw new AssertionError("'" + rule.id() + "' drops: " + line);
        });
    }
}
