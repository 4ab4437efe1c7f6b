package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is meant by "the Ruritanian president" or "the foreign minister", as far as the article itself tells. */
final class OfficeHolders {
    /** Whoever holds one of these can be called the leader of the country. */
    private static final Set<String> LEADERS = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "leader",
            "king",
            "queen",
            "supreme leader",
            "emir",
            "sultan",
            "premier",
            "crown prince",
            "taoiseach",
            "general secretary",
            "chairman");

    private final List<TenureClaim> tenures;
    private final Gazetteer gazetteer;

    OfficeHolders(List<TenureClaim> tenures, Gazetteer gazetteer) {
        this.tenures = List.copyOf(tenures);
        this.gazetteer = gazetteer;
    }

    /** The only person of the article who fits; empty if none or several do. */
    Optional<String> find(Title title) {
        List<String> holders = tenures.stream()
                .filter(t -> fits(t, title))
                .map(t -> t.holder().name())
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private boolean fits(TenureClaim tenure, Title title) {
        String office = officeOf(tenure);
        boolean sameOffice = office.equals(title.office())
                || (title.office().equals("leader") && LEADERS.contains(office))
                || (isLastWordOf(title.office(), office)
                        && title.organizations().isEmpty());
        Optional<Party> wanted = title.organization(0);
        return sameOffice
                && (wanted.isEmpty()
                        || tenure.organization().isEmpty()
                        || tenure.organization().equals(wanted));
    }

    private String officeOf(TenureClaim tenure) {
        return gazetteer.office(tenure.title()).orElseGet(() -> {
            String phrase = Gazetteer.phrase(tenure.title());
            return LEADERS.stream()
                    .filter(l -> isLastWordOf(l, phrase))
                    .findFirst()
                    .orElse(phrase);
        });
    }

    /** "secretary" for the "army secretary". */
    private static boolean isLastWordOf(String shorter, String longer) {
        return longer.endsWith(" " + shorter) || longer.equals(shorter);
    }

    /** The country or organization of a person's office. */
    Optional<Party> organizationOf(String person) {
        return tenures.stream()
                .filter(t -> t.holder().name().equals(person))
                .flatMap(t -> t.organization().stream())
                .findFirst();
    }
}
