package dev.rapporteur.resolve;

import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation.Repeat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How an event stands by all that is reported of it.
 *
 * @param status local name of its state, by {@link StatusRules}
 * @param claims number of claims
 * @param outlets number of distinct outlets
 * @param origins number of independent origins
 * @param repeats articles that only repeat what another one of their origin tells
 * @param disputedBy claims that deny it where somebody tells otherwise
 * @param since the first day of which a report is known
 * @param first the first claim in the order of articles
 */
record Standing(
        String status,
        int claims,
        int outlets,
        int origins,
        List<Repeat> repeats,
        List<ClaimRef> disputedBy,
        Optional<LocalDate> since,
        ClaimRef first) {
    Standing {
        repeats = List.copyOf(repeats);
        disputedBy = List.copyOf(disputedBy);
    }

    /**
     * By the reports of all claims.
     *
     * @param reports at least one
     */
    static Standing of(Collection<StatusReport> reports, Origins origins) {
        List<ClaimRef> refs = reports.stream().map(StatusReport::ref).sorted().toList();
        List<ClaimRef> denials = reports.stream()
                .filter(StatusReport::denies)
                .map(StatusReport::ref)
                .sorted()
                .toList();
        return new Standing(
                StatusRules.aggregate(reports),
                refs.size(),
                origins.countOutlets(refs),
                origins.count(refs),
                origins.repeatsAmong(refs),
                denials.size() == refs.size() ? List.of() : denials,
                reports.stream().flatMap(report -> report.published().stream()).min(Comparator.naturalOrder()),
                refs.get(0));
    }
}
