package dev.rapporteur.authority;

import dev.rapporteur.model.Authority;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds the authority from public facts and the project's own YAML files beside this class. A pure function of them:
 * building twice gives equal authorities, with every list sorted.
 */
public final class AuthorityBuilder {
    private AuthorityBuilder() {}

    /**
     * Builds it.
     *
     * @param factsFolder has the folders {@code country_codes}, {@code factbook}, {@code news_outlets},
     *     {@code nicknames} and {@code us_executive}
     * @throws java.io.UncheckedIOException if a file of the facts is missing or broken
     */
    public static Authority build(Path factsFolder) {
        Facts facts = new Facts(factsFolder);
        List<Authority.Nickname> nicknames = Nicknames.of(facts);
        List<CountryFacts> told = Countries.facts(facts);
        List<Authority.Country> countries = Countries.of(told, nicknames);
        List<Authority.KnownOrganization> organizations = Titles.organizations();
        return new Authority(
                countries,
                Outlets.of(facts, new TakenNames(countries, organizations, nicknames)),
                Titles.offices(),
                Titles.ranks(),
                organizations,
                nicknames,
                OfficeTerms.of(facts, told));
    }
}
