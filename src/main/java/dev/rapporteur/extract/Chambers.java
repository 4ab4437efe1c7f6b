package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A bare "Representative Okafor" sits in the House, a bare "Senator Ruiz" in the Senate that the article speaks of. */
final class Chambers implements OrganizationClue {
    private static final Map<String, String> CHAMBERS =
            Map.of("representative", "House", "congressman", "House", "congresswoman", "House", "senator", "Senate");
    /** "the White House" and "the House of Lords" have no representatives. */
    private static final Set<String> BEFORE = Set.of("the", "House", "Senate", ",", "in", "both", "'s");

    private final Gazetteer gazetteer;
    private final Map<String, Party> named = new HashMap<>();

    Chambers(AnnotatedArticle article, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Sentence sentence : article.sentences()) {
            IntStream.range(0, sentence.size()).forEach(i -> remember(sentence, i));
        }
    }

    private void remember(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean chamber = token.isProperNoun() && CHAMBERS.containsValue(token.form());
        boolean own = i == 0
                || BEFORE.contains(sentence.token(i - 1).form())
                || gazetteer.nation(sentence.token(i - 1).form()).isPresent()
                || !sentence.token(i - 1).isProperNoun();
        boolean other = i + 2 < sentence.size()
                && sentence.token(i + 1).lemma().equals("of")
                && !sentence.token(i + 2).form().equals("Representatives");
        if (chamber && own && !other) {
            named.putIfAbsent(token.form(), Party.organization(token.form()));
        }
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        return Optional.ofNullable(CHAMBERS.get(gazetteer.office(claim))).map(named::get);
    }
}
