package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim.Phase;
import java.util.Optional;
import java.util.Set;

/**
 * "Ruritanian President Ana Ruiz and Energy Minister Tom Okafor": one adjective for both. Of heads of state and
 * government it does not tell, nor of envoys: "Ruritanian President Ana Ruiz and President Okafor" are of two
 * countries.
 */
final class SharedNation implements TitleClue {
    private static final Set<String> JOINTS = Set.of(",", "and", "&");

    private final People people;
    private final TitleReader titles;

    SharedNation(People people, TitleReader titles) {
        this.people = people;
        this.titles = titles;
    }

    @Override
    public Optional<Party> find(Sentence sentence, Title title, String holder) {
        return isPlainMinister(sentence, title) ? shared(sentence, title) : Optional.empty();
    }

    private static boolean isPlainMinister(Sentence sentence, Title title) {
        return !title.plural()
                && title.phase() == Phase.CURRENT
                && title.owner().isEmpty()
                && title.office().endsWith(" minister")
                && !title.office().equals("prime minister")
                && !Set.of("DT", "PRP$").contains(sentence.token(title.from()).pos());
    }

    private Optional<Party> shared(Sentence sentence, Title title) {
        int end = title.from();
        while (end > 0 && JOINTS.contains(sentence.token(end - 1).lemma())) {
            end--;
        }
        int before = end;
        return people.in(sentence).stream()
                .filter(m -> m.words().to() == before && before < title.from())
                .flatMap(m -> titles.endingAt(sentence, m.words().from()).stream())
                .filter(t -> !t.plural() && !t.office().equals(title.office()))
                .flatMap(t -> nation(sentence, t).stream())
                .findFirst();
    }

    private Optional<Party> nation(Sentence sentence, Title first) {
        Optional<Party> own = first.organization(0);
        return own.isEmpty() && isPlainMinister(sentence, first)
                ? shared(sentence, first)
                : own.filter(o -> o.kind() == Party.Kind.COUNTRY);
    }
}
