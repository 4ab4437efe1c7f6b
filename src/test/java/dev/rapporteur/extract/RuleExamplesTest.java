package dev.rapporteur.extract;

import static dev.rapporteur.extract.Reading.word;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that stands in a rule file. */
class RuleExamplesTest {
    private static final List<SanctionRule> SANCTIONS = RuleFile.rules("sanctions.yml", SanctionRule.class);
    private static final List<ProposalRule> PROPOSALS = RuleFile.rules("proposals.yml", ProposalRule.class);
    private static final List<SpeechRule> SPEECH = RuleFile.rules("speech.yml", SpeechRule.class);

    static Stream<Example> meetingMatches() {
        return MeetingTrigger.rules().stream().flatMap(r -> r.matches().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> meetingIgnores() {
        return MeetingTrigger.rules().stream().flatMap(r -> r.ignores().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> sanctionMatches() {
        return SANCTIONS.stream().flatMap(r -> r.matches().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> sanctionIgnores() {
        return SANCTIONS.stream().flatMap(r -> r.ignores().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> proposalMatches() {
        return PROPOSALS.stream().flatMap(r -> r.matches().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> proposalIgnores() {
        return PROPOSALS.stream().flatMap(r -> r.ignores().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> speechMatches() {
        return SPEECH.stream().flatMap(r -> r.matches().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> speechIgnores() {
        return SPEECH.stream().flatMap(r -> r.ignores().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> statusExamples() {
        return StatusLexicon.rules().stream().flatMap(r -> Stream.concat(r.matches().stream(), r.ignores().stream())
                .map(line -> Example.of(r.id(), line)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meetingMatches")
    void meetingRuleReads(Example example) {
        List<MeetingClaim> found = meetings(example);
        if (example.reading().isEmpty()) {
            assertEquals(List.of(), found);
            return;
        }
        List<String> columns = example.columns();
        assertEquals(1, found.size(), () -> "claims: " + found);
        MeetingClaim claim = found.get(0);
        assertAll(
                () -> assertEquals(Example.names(columns.get(0)), names(claim.participants()), "sides"),
                () -> assertEquals(
                        columns.get(1),
                        columns.get(1).isEmpty() ? "" : claim.place().orElse("-"),
                        "place"),
                () -> assertEquals(columns.get(2), word(claim.status()), "status"),
                () -> assertEquals(example.rule(), claim.evidence().foundBy(), "rule"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meetingIgnores")
    void meetingRuleReadsNothing(Example example) {
        assertEquals(
                List.of(),
                meetings(example).stream()
                        .filter(c -> c.evidence().foundBy().equals(example.rule()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sanctionMatches")
    void sanctionRuleReads(Example example) {
        List<SanctionClaim> found = sanctions(example);
        if (example.reading().isEmpty()) {
            assertEquals(List.of(), found);
            return;
        }
        List<String> columns = example.columns();
        assertEquals(1, found.size(), () -> "claims: " + found);
        SanctionClaim claim = found.get(0);
        assertAll(
                () -> assertEquals(Example.names(columns.get(0)), names(claim.imposers()), "imposers"),
                () -> assertEquals(Example.names(columns.get(1)), names(claim.targets()), "targets"),
                () -> assertEquals(columns.get(2), word(claim.status()), "status"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sanctionIgnores")
    void sanctionRuleReadsNothing(Example example) {
        assertEquals(
                List.of(),
                sanctions(example).stream()
                        .filter(c -> c.evidence().foundBy().equals(example.rule()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proposalMatches")
    void proposalRuleReads(Example example) {
        List<ProposalClaim> found = Reading.claims(Reading.of(example.sentence()), ProposalClaim.class);
        List<String> columns = example.columns();
        assertEquals(1, found.size(), () -> "claims: " + found);
        ProposalClaim claim = found.get(0);
        assertAll(
                () -> assertEquals(columns.get(0), claim.label(), "label"),
                () -> assertEquals(Example.names(columns.get(1)), names(claim.proposers()), "proposers"),
                () -> assertEquals(Example.names(columns.get(2)), names(claim.rejectedBy()), "who rejects"),
                () -> assertEquals(columns.get(3), word(claim.status()), "status"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proposalIgnores")
    void proposalRuleReadsNothing(Example example) {
        assertEquals(List.of(), Reading.claims(Reading.of(example.sentence()), ProposalClaim.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speechMatches")
    void speakerIsTold(Example example) {
        List<MeetingClaim> found = meetings(example);
        List<String> columns = example.columns();
        assertEquals(1, found.size(), () -> "claims: " + found);
        MeetingClaim claim = found.get(0);
        Attribution attribution = claim.attribution().orElseThrow();
        assertAll(
                () -> assertEquals(columns.get(0), attribution.speaker().name(), "speaker"),
                () -> assertEquals(columns.get(1), attribution.cue(), "cue"),
                () -> assertEquals(columns.get(2), word(claim.stance()), "stance"),
                () -> assertEquals(
                        columns.size() > 3 ? columns.get(3) : manner(attribution), manner(attribution), "manner"),
                () -> assertEquals(
                        columns.size() > 4 ? columns.get(4) : "",
                        attribution.via().map(Party::name).orElse(""),
                        "via"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speechIgnores")
    void nobodyIsTheSpeaker(Example example) {
        assertEquals(
                List.of(),
                meetings(example).stream()
                        .flatMap(claim -> claim.attribution().stream())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statusExamples")
    void statusIsTold(Example example) {
        List<String> expected = example.reading().isEmpty() ? List.of() : List.of(example.reading());
        List<String> found =
                meetings(example).stream().map(c -> word(c.status())).toList();
        assertEquals(expected, found);
    }

    private static String manner(Attribution attribution) {
        return attribution.direct() ? "direct" : "indirect";
    }

    static Stream<Example> tenureMatches() {
        return TenureRule.all().stream().flatMap(r -> r.matches().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> tenureIgnores() {
        return TenureRule.all().stream().flatMap(r -> r.ignores().stream().map(line -> Example.of(r.id(), line)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tenureMatches")
    void tenureRuleReads(Example example) {
        Set<String> expected = Stream.of(example.reading().split(";"))
                .map(part -> part.replaceAll("\\s*\\|\\s*", "|").strip())
                .collect(Collectors.toSet());
        assertEquals(expected, tenures(example));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tenureIgnores")
    void tenureRuleReadsNothing(Example example) {
        assertEquals(Set.of(), tenures(example));
    }

    /** What the rule itself reads, as its examples write it. */
    private static Set<String> tenures(Example example) {
        return Reading.claims(Reading.of(example.sentence()), TenureClaim.class).stream()
                .filter(c -> c.evidence().foundBy().equals(example.rule()))
                .map(c -> String.join(
                        "|",
                        c.holder().name(),
                        c.title(),
                        c.organization().map(Party::name).orElse(""),
                        word(c.phase())))
                .collect(Collectors.toSet());
    }

    private static List<MeetingClaim> meetings(Example example) {
        return Reading.claims(Reading.of(example.sentence()), MeetingClaim.class);
    }

    private static List<SanctionClaim> sanctions(Example example) {
        return Reading.claims(Reading.of(example.sentence()), SanctionClaim.class);
    }

    private static Set<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.toSet());
    }
}
