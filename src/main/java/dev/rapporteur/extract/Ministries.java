package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            sentence.tokens().stream()
                    .filter(t -> t.lemma().equals("ministry"))
                    .forEach(t -> remember(sentence, t));
        }
    }

    private void remember(Sentence sentence, Token ministry) {
        for (int from = Math.max(0, ministry.index() - LONGEST_PORTFOLIO); from < ministry.index(); from++) {
            Optional<String> minister =
                    gazetteer.office(NameFinder.text(sentence, from, ministry.index()) + " minister");
            if (minister.isPresent()) {
                int end = sentence.token(from).index();
                boolean possessive = end > 0 && sentence.token(end - 1).pos().equals("POS");
                organizations
                        .nationBefore(sentence, possessive ? end - 1 : end)
                        .or(() -> after(sentence, ministry.index() + 1))
                        .ifPresent(nation -> add(minister.get(), nation));
                return;
            }
        }
        for (int to = Math.min(sentence.size(), ministry.index() + LONGEST_PORTFOLIO); to > ministry.index(); to--) {
            Optional<String> minister =
                    gazetteer.office("minister " + NameFinder.text(sentence, ministry.index() + 1, to));
            if (minister.isPresent()) {
                int start = ministry.index();
                boolean possessive = start > 0 && sentence.token(start - 1).pos().equals("POS");
                after(sentence, to)
                        .or(() -> organizations.nationBefore(sentence, possessive ? start - 1 : start))
                        .ifPresent(nation -> add(minister.get(), nation));
                return;
            }
        }
    }

    private Optional<Party> after(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.token(at).lemma().equals("of")
                ? organizations.nationFrom(sentence, at + 1)
                : Optional.empty();
    }

    private void add(String minister, Party nation) {
        if (nation.kind() == Party.Kind.COUNTRY) {
            countries.computeIfAbsent(minister, k -> new LinkedHashSet<>()).add(nation);
        }
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        Set<Party> found = countries.getOrDefault(gazetteer.office(claim), Set.of());
        return found.size() == 1 && claim.phase() == TenureClaim.Phase.CURRENT
                ? found.stream().findFirst()
                : Optional.empty();
    }
}
