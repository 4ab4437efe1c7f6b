package dev.rapporteur.resolve;

import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TenureClaim;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state of an event over all its reports:
 *
 * <ol>
 *   <li>A denial never deletes: it does not count as long as anybody tells otherwise, and is listed as a dispute.
 *   <li>What is decided (occurred, cancelled, did not occur; accepted, rejected; imposed, lifted) beats what is going
 *       on, and that beats what is planned, whenever it was told.
 *   <li>Among states of equal weight the later publication beats the earlier; a text without a day counts as the
 *       earliest.
 *   <li>On one day the state that more claims tell, then the last by letters (occurred before cancelled).
 * </ol>
 *
 * No rule looks at a calendar: a planned meeting whose day has passed without a report stays planned.
 */
final class StatusRules {
    private static final Comparator<StatusReport> TIME =
            Comparator.comparing(report -> report.published().orElse(LocalDate.MIN));

    private StatusRules() {}

    /**
     * The state of an event.
     *
     * @param reason which of the rules decided, in words
     */
    record Decision(String state, String reason) {}

    /** The state by the rules above. */
    static String aggregate(Collection<StatusReport> reports) {
        return decide(reports).state();
    }

    /** The state by the rules above, and which of them decided. */
    static Decision decide(Collection<StatusReport> reports) {
        List<StatusReport> standing =
                reports.stream().filter(report -> !report.denies()).toList();
        List<StatusReport> counted = standing.isEmpty() ? List.copyOf(reports) : standing;
        int weight = counted.stream().mapToInt(StatusReport::weight).max().orElseThrow();
        List<StatusReport> decisive =
                counted.stream().filter(report -> report.weight() == weight).toList();
        StatusReport latest = decisive.stream().max(TIME).orElseThrow();
        List<StatusReport> last = decisive.stream()
                .filter(report -> TIME.compare(report, latest) == 0)
                .toList();
        return new Decision(mostTold(last), reason(counted.size() < reports.size(), counted, decisive, last));
    }

    private static String reason(
            boolean denied, List<StatusReport> counted, List<StatusReport> decisive, List<StatusReport> last) {
        if (states(counted) == 1) {
            return denied ? "all tell so but those who deny it, and a denial never deletes" : "all tell so";
        }
        if (states(decisive) == 1) {
            return "what is decided outweighs what goes on, and that what is planned";
        }
        return states(last) == 1
                ? "the later publication outweighs the earlier"
                : "on the last day most claims tell so";
    }

    private static long states(Collection<StatusReport> reports) {
        return reports.stream().map(StatusReport::status).distinct().count();
    }

    /** What a claim says of the state of its event. */
    static StatusReport ofAny(Told<?> told) {
        Claim claim = told.claim();
        if (claim instanceof MeetingClaim meeting) {
            return of(new Told<>(told.ref(), told.published(), meeting));
        } else if (claim instanceof ProposalClaim proposal) {
            return ofProposal(new Told<>(told.ref(), told.published(), proposal));
        } else if (claim instanceof SanctionClaim sanction) {
            return ofSanction(new Told<>(told.ref(), told.published(), sanction));
        }
        return report(told, ((TenureClaim) claim).phase(), 1, claim.stance() == Stance.DENIES);
    }

    private static String mostTold(List<StatusReport> reports) {
        Map<String, Integer> counts = new TreeMap<>();
        reports.forEach(report -> counts.merge(report.status(), 1, Integer::sum));
        return reports.stream()
                .max(Comparator.comparingInt((StatusReport report) -> counts.getOrDefault(report.status(), 0))
                        .thenComparing(StatusReport::status))
                .orElseThrow()
                .status();
    }

    /** A denied meeting did not occur, whatever the speaker calls it. */
    static StatusReport of(Told<MeetingClaim> told) {
        boolean denied = told.claim().stance() == Stance.DENIES;
        MeetingClaim.Status status =
                denied ? MeetingClaim.Status.DID_NOT_OCCUR : told.claim().status();
        int weight =
                switch (status) {
                    case PROPOSED, PLANNED, POSTPONED -> 1;
                    case ONGOING -> 2;
                    case OCCURRED, CANCELLED, DID_NOT_OCCUR -> 3;
                };
        return report(told, status, weight, status == MeetingClaim.Status.DID_NOT_OCCUR);
    }

    static StatusReport ofProposal(Told<ProposalClaim> told) {
        ProposalClaim.Status status = told.claim().status();
        int weight =
                switch (status) {
                    case REPORTED -> 1;
                    case DRAFTED, PROPOSED, DEMANDED -> 2;
                    case ACCEPTED, REJECTED -> 3;
                };
        return report(told, status, weight, told.claim().stance() == Stance.DENIES);
    }

    static StatusReport ofSanction(Told<SanctionClaim> told) {
        SanctionClaim.Status status = told.claim().status();
        int weight =
                switch (status) {
                    case THREATENED, PROPOSED -> 1;
                    case IMPOSED, EXTENDED, EASED, LIFTED -> 2;
                };
        return report(told, status, weight, told.claim().stance() == Stance.DENIES);
    }

    static StatusReport ofTenure(ReportedTenure tenure) {
        return new StatusReport(
                ClaimPath.parse(tenure.path()), tenure.latest(), localName(tenure.phase()), 1, tenure.denies());
    }

    private static StatusReport report(Told<?> told, Enum<?> status, int weight, boolean denies) {
        return new StatusReport(told.ref(), told.published(), localName(status), weight, denies);
    }

    /** DID_NOT_OCCUR is didNotOccur in the graph. */
    private static String localName(Enum<?> status) {
        StringBuilder name = new StringBuilder();
        for (String word : status.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
