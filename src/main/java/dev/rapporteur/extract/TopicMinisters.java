package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "Energy Minister Ana Ruiz" in a Ruritanian paper that names no country more often is Ruritania's; in a paper of
 * nowhere, or of a country without ministers, she is of the one country that the article is about. Ministers of states
 * and provinces, which have titles like these, are told by a premier or chief minister beside them.
 */
final class TopicMinisters implements OrganizationClue {
    private static final Set<String> WITHOUT_MINISTERS = Lexicon.words("countries-without-ministers");
    /** "Premier" and "chief minister" are those of provinces as well. */
    private static final Set<String> PROVINCIAL = Set.of("chief minister", "premier", "deputy premier");

    private final Gazetteer gazetteer;
    private final KnownHeads heads;
    private final OfficeCountries countries;
    private final Optional<Party> home;

    TopicMinisters(Gazetteer gazetteer, KnownHeads heads, OfficeCountries countries, Optional<String> outlet) {
        this.gazetteer = gazetteer;
        this.heads = heads;
        this.countries = countries;
        this.home = outlet.flatMap(gazetteer::home)
                .map(c -> Party.country(c.name()))
                .filter(TopicMinisters::hasMinisters);
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        String office = gazetteer.office(claim);
        if (claim.phase() != TenureClaim.Phase.CURRENT
                || isOwned(claim)
                || all.stream().anyMatch(TopicMinisters::isProvincial)) {
            return Optional.empty();
        }
        return (home.isPresent() ? home.filter(countries::isNamedAtLeastAsOften) : countries.topic())
                .filter(c -> hasMinisters(c) && (isMinister(claim, office) || isHead(claim, office, c)))
                .filter(c -> isAlone(office, c, all));
    }

    private static boolean hasMinisters(Party country) {
        return !WITHOUT_MINISTERS.contains(country.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isProvincial(TenureClaim claim) {
        return PROVINCIAL.contains(claim.title().toLowerCase(Locale.ROOT));
    }

    /** A "minister" alone is one only as a form of address, capitalized. */
    private static boolean isMinister(TenureClaim claim, String office) {
        return office.equals("minister")
                ? isCapitalized(claim)
                : office.endsWith(" minister") && !office.equals("prime minister");
    }

    /**
     * "President Okafor" of a country's own paper, where it has presidents and nobody else is known to be it; without a
     * capital he may be that of a club.
     */
    private boolean isHead(TenureClaim claim, String office, Party country) {
        boolean of =
                switch (office) {
                    case "vice president" -> home.isPresent() && !heads.isHeld(office, country);
                    case "president" -> home.isPresent() && isFree(office, country);
                    case "prime minister" -> isFree(office, country);
                    default -> false;
                };
        return of && isCapitalized(claim) && claim.evidence().quote().startsWith(claim.title());
    }

    private boolean isFree(String office, Party country) {
        return heads.isThere(office, country) && !heads.isHeld(office, country);
    }

    private static boolean isCapitalized(TenureClaim claim) {
        return Character.isUpperCase(claim.title().charAt(0));
    }

    /** "the province's minister" is somebody's that the text names. */
    private static boolean isOwned(TenureClaim claim) {
        return claim.evidence().quote().matches("(?s).*\\p{L}['’]s? .*");
    }

    /**
     * Whether nobody else's holder of the office, and no head of another country without its name, is in the article.
     */
    private boolean isAlone(String office, Party country, List<TenureClaim> all) {
        Set<Party> bare = all.stream()
                .filter(TenureClaim::inferred)
                .flatMap(t -> heads.organization(t, all).stream())
                .collect(Collectors.toSet());
        return countries.with(office).stream().allMatch(country::equals)
                && bare.stream().allMatch(country::equals);
    }
}
