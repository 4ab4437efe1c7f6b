package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A bare "Foreign Minister Ana Ruiz" heads the foreign ministry that the article speaks of: "Ruritania's foreign
 * ministry said". Of two such ministries it could be either.
 */
final class Ministries implements OrganizationClue {
    private static final int LONGEST_PORTFOLIO = 5;

    private final Gazetteer gazetteer;
    private final OrganizationReader organizations;
    private final Map<String, Set<Party>> countries = new HashMap<>();

    Ministries(AnnotatedArticle article, Gazetteer gazetteer, OrganizationReader organizations) {
        this.gazetteer = gazetteer;
        this.organizations = organizations;
        for (Sentence sentence : article.sentences()) {
            IntStream.range(0, sentence.size())
                    .filter(i -> sentence.token(i).lemma().equals("ministry"))
                    .forEach(i -> remember(sentence, i));
        }
    }

    /** "foreign ministry", or else "ministry of foreign affairs". */
    private void remember(Sentence sentence, int ministry) {
        IntStream.range(Math.max(0, ministry - LONGEST_PORTFOLIO), ministry)
                .filter(from -> minister(sentence, from, ministry).isPresent())
                .boxed()
                .findFirst()
                .ifPresentOrElse(
                        from -> add(sentence, minister(sentence, from, ministry), from, ministry + 1),
                        () -> rememberWithOf(sentence, ministry));
    }

    private void rememberWithOf(Sentence sentence, int ministry) {
        IntStream.iterate(
                        Math.min(sentence.size(), ministry + LONGEST_PORTFOLIO), to -> to > ministry + 1, to -> to - 1)
                .filter(to -> ministerOf(sentence, ministry, to).isPresent())
                .boxed()
                .findFirst()
                .ifPresent(to -> add(sentence, ministerOf(sentence, ministry, to), ministry, to));
    }

    private Optional<String> minister(Sentence sentence, int from, int ministry) {
        return gazetteer.office(NameFinder.text(sentence, from, ministry) + " minister");
    }

    private Optional<String> ministerOf(Sentence sentence, int ministry, int to) {
        return gazetteer.office("minister " + NameFinder.text(sentence, ministry + 1, to));
    }

    /** The country that stands before the name of a ministry, or after it. */
    private void add(Sentence sentence, Optional<String> minister, int from, int to) {
        boolean possessive = from > 0 && sentence.token(from - 1).pos().equals("POS");
        organizations
                .nationBefore(sentence, possessive ? from - 1 : from)
                .or(() -> after(sentence, to))
                .filter(nation -> nation.kind() == Party.Kind.COUNTRY)
                .ifPresent(nation -> minister.ifPresent(office -> countries
                        .computeIfAbsent(office, k -> new LinkedHashSet<>())
                        .add(nation)));
    }

    private Optional<Party> after(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.token(at).lemma().equals("of")
                ? organizations.nationFrom(sentence, at + 1)
                : Optional.empty();
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        Set<Party> found = countries.getOrDefault(gazetteer.office(claim), Set.of());
        return found.size() == 1 && claim.phase() == TenureClaim.Phase.CURRENT
                ? found.stream().findFirst()
                : Optional.empty();
    }
}
