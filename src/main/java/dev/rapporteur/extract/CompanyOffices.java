package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Chief executive Ana Ruiz" in an article about one company is that company's. An article is about one if no other has
 * an officer in it.
 */
final class CompanyOffices implements OrganizationClue {
    /** Offices that companies alone have. */
    private static final Set<String> OFFICERS = Lexicon.words("company-officers");
    /** Offices that companies have as well as others. */
    private static final Set<String> HEADS = Lexicon.words("company-heads");

    private final Gazetteer gazetteer;
    private final ToldTitles told;

    CompanyOffices(Gazetteer gazetteer, ToldTitles told) {
        this.gazetteer = gazetteer;
        this.told = told;
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        if (!OFFICERS.contains(gazetteer.office(claim))) {
            return Optional.empty();
        }
        Set<Party> companies = told.with(office -> OFFICERS.contains(office) || HEADS.contains(office));
        return companies.size() == 1
                ? companies.stream()
                        .filter(c -> c.kind() == Party.Kind.ORGANIZATION)
                        .findFirst()
                : Optional.empty();
    }
}
