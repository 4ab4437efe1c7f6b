package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose office a title means by what stands around it wherever its holder bears it; places that disagree tell nothing.
 */
final class TitleClues implements OrganizationClue {
    private final List<TitleClue> clues;
    private final Map<String, Set<Party>> found = new HashMap<>();

    TitleClues(List<TitleClue> clues) {
        this.clues = List.copyOf(clues);
    }

    /** Keeps what the surroundings of a title tell. */
    void remember(Sentence sentence, Title title, String holder) {
        if (title.organizations().isEmpty() && title.phase() == TenureClaim.Phase.CURRENT) {
            clues.stream()
                    .flatMap(c -> c.find(sentence, title, holder).stream())
                    .findFirst()
                    .ifPresent(party -> found.computeIfAbsent(key(holder, title.words()), k -> new LinkedHashSet<>())
                            .add(party));
        }
    }

    private static String key(String holder, String title) {
        return holder + "\n" + title;
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        Set<Party> told = found.getOrDefault(key(claim.holder().name(), claim.title()), Set.of());
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }
}
