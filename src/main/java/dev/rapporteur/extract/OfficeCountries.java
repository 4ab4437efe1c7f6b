package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose office a bare title means because the article tells it elsewhere: an article with "the Ruritanian president"
 * and one "President Okafor" speaks of Ruritania's. With two such presidents, two such countries, or another country
 * named as often, it stays open.
 */
final class OfficeCountries implements OrganizationClue {
    private static final Set<String> LEADERS = Lexicon.words("leaders");

    /** A country named less often may be mentioned in passing. */
    private static final int FEWEST_OF_TOPIC = 3;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> named = new HashMap<>();
    private final ToldTitles told;

    OfficeCountries(AnnotatedArticle article, Gazetteer gazetteer, ToldTitles told) {
        this.gazetteer = gazetteer;
        this.told = told;
        article.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .flatMap(t -> gazetteer.nation(t.form()).stream())
                .forEach(c -> named.merge(c.name(), 1, Integer::sum));
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        String office = gazetteer.office(claim);
        List<TenureClaim> same =
                all.stream().filter(t -> gazetteer.office(t).equals(office)).toList();
        Set<Party> countries = with(office);
        boolean plain = same.size() == 1 && countries.size() == 1 && claim.phase() == TenureClaim.Phase.CURRENT;
        return plain && isNational(office)
                ? countries.stream().filter(this::isNamedMost).findFirst()
                : Optional.empty();
    }

    /** A leader or chairman may be that of a party as well. */
    static boolean isNational(String office) {
        return (LEADERS.contains(office)
                        && !Set.of("leader", "chairman", "general secretary").contains(office))
                || office.endsWith("minister")
                || office.equals("vice president");
    }

    private boolean isNamedMost(Party country) {
        int own = named.getOrDefault(country.name(), 0);
        return named.entrySet().stream().allMatch(e -> e.getKey().equals(country.name()) || e.getValue() < own);
    }

    /** The countries whose holder of that office the article speaks of. */
    Set<Party> with(String office) {
        return told.with(office::equals).stream()
                .filter(o -> o.kind() == Party.Kind.COUNTRY)
                .collect(Collectors.toSet());
    }

    /** The country that most of the words for countries name, if there are enough to tell. */
    Optional<Party> topic() {
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        return named.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_OF_TOPIC && e.getValue() * 3 >= all * 2)
                .map(e -> Party.country(e.getKey()))
                .findFirst();
    }

    /** Whether no country is named more often. */
    boolean isNamedAtLeastAsOften(Party country) {
        int own = named.getOrDefault(country.name(), 0);
        return named.values().stream().allMatch(n -> n <= own);
    }
}
