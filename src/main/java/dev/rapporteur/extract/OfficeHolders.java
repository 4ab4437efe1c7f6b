package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is meant by "the Ruritanian president" or "the foreign minister", as far as the article itself tells. */
final class OfficeHolders {
    /** Whoever holds one of these can be called the leader of the country. */
    private static final Set<String> LEADERS = Lexicon.words("leaders");

    private static final Set<String> DIPLOMATS = Set.of("foreign minister", "secretary of state", "foreign secretary");

    private final List<TenureClaim> tenures;
    private final Gazetteer gazetteer;

    OfficeHolders(List<TenureClaim> tenures, Gazetteer gazetteer) {
        this.tenures = List.copyOf(tenures);
        this.gazetteer = gazetteer;
    }

    /** The people meant: one for each organization of a plural title, or one; none where it cannot be told. */
    List<String> find(Title title) {
        if (!title.plural()) {
            return only(title, title.organization(0));
        }
        List<String> found = new ArrayList<>();
        title.organizations().forEach(o -> found.addAll(only(title, Optional.of(o))));
        return found.size() == title.organizations().size() && found.size() > 1 ? found : List.of();
    }

    private List<String> only(Title title, Optional<Party> organization) {
        List<String> fitting = tenures.stream()
                .filter(t -> fits(t, title, organization))
                .map(t -> t.holder().name())
                .distinct()
                .toList();
        return fitting.size() == 1 ? fitting : List.of();
    }

    private boolean fits(TenureClaim tenure, Title title, Optional<Party> wanted) {
        String office = officeOf(tenure);
        boolean sameOffice = office.equals(title.office())
                || (title.office().equals("leader") && LEADERS.contains(office))
                || (title.words().matches(".*top diplomats?") && DIPLOMATS.contains(office))
                || (isLastWordOf(title.office(), office) && wanted.isEmpty());
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
