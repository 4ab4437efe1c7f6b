package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.SanctionClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes one claim of all mentions of one measure in an article. */
final class SanctionMerger {
    private final List<SanctionClaim> sanctions = new ArrayList<>();

    List<SanctionClaim> claims() {
        return List.copyOf(sanctions);
    }

    boolean isEmpty() {
        return sanctions.isEmpty();
    }

    void add(SanctionClaim claim) {
        for (int i = 0; i < sanctions.size(); i++) {
            if (isSame(sanctions.get(i), claim)) {
                sanctions.set(i, merge(sanctions.get(i), claim));
                return;
            }
        }
        sanctions.add(claim);
    }

    /** Names further targets of the measure told of last. */
    void addTargets(Collection<Party> targets) {
        int last = sanctions.size() - 1;
        SanctionClaim told = sanctions.get(last);
        Set<Party> on = new LinkedHashSet<>(told.targets());
        on.addAll(targets);
        sanctions.set(last, copy(told, told.imposers(), List.copyOf(on)));
    }

    private static boolean isSame(SanctionClaim a, SanctionClaim b) {
        boolean times = a.when().isEmpty()
                || b.when().isEmpty()
                || a.when().get().isCompatibleWith(b.when().get());
        boolean imposers =
                a.imposers().isEmpty() || b.imposers().isEmpty() || !Collections.disjoint(a.imposers(), b.imposers());
        return a.status() == b.status() && times && imposers && !Collections.disjoint(a.targets(), b.targets());
    }

    private static SanctionClaim merge(SanctionClaim a, SanctionClaim b) {
        Set<Party> by = new LinkedHashSet<>(a.imposers());
        by.addAll(b.imposers());
        Set<Party> on = new LinkedHashSet<>(a.targets());
        on.addAll(b.targets());
        SanctionClaim dated = a.when().isPresent() ? a : b;
        return new SanctionClaim(
                List.copyOf(by),
                List.copyOf(on),
                a.measure(),
                dated.when(),
                a.status(),
                a.stance(),
                a.attribution(),
                a.evidence().with(b.evidence().cues()));
    }

    private static SanctionClaim copy(SanctionClaim c, List<Party> by, List<Party> on) {
        return new SanctionClaim(by, on, c.measure(), c.when(), c.status(), c.stance(), c.attribution(), c.evidence());
    }
}
