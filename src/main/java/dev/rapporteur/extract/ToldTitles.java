package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The titles of an article that say whose office they are, with or without a name. */
final class ToldTitles implements TitleClue {
    private final List<Told> told = new ArrayList<>();

    /** A title for one holder, and where it stands. */
    private record Told(int sentence, int token, String office, Party party) {}

    ToldTitles(AnnotatedArticle article, TitleReader titles) {
        for (Sentence sentence : article.sentences()) {
            for (Token noun : sentence.tokens()) {
                if (noun.isNoun()) {
                    titles.headedBy(sentence, noun).ifPresent(t -> add(sentence, noun, t));
                }
            }
        }
    }

    private void add(Sentence sentence, Token noun, Title title) {
        if (!title.plural() && title.phase() == TenureClaim.Phase.CURRENT) {
            title.organizations().stream()
                    .filter(party -> Character.isUpperCase(party.name().charAt(0))) // not "the board"
                    .forEach(party -> told.add(new Told(sentence.index(), noun.index(), title.office(), party)));
        }
    }

    /** Whose offices of these titles the article speaks of. */
    Set<Party> with(Predicate<String> office) {
        return told.stream()
                .filter(t -> office.test(t.office()))
                .map(Told::party)
                .collect(Collectors.toSet());
    }

    /** "the spokesman, Ana Ruiz" is the one told of before; of two with such a title it could be either. */
    @Override
    public Optional<Party> find(Sentence sentence, Title title, String holder) {
        if (title.plural() || title.office().equals("minister") || !isDefinite(sentence, title)) {
            return Optional.empty();
        }
        Set<Party> before = told.stream()
                .filter(t -> t.office().equals(title.office()))
                .filter(t -> t.sentence() < sentence.index()
                        || (t.sentence() == sentence.index() && t.token() < title.from()))
                .map(Told::party)
                .collect(Collectors.toSet());
        return before.size() == 1 ? before.stream().findFirst() : Optional.empty();
    }

    /** "the spokesman", but not "the bank's spokesman", who is somebody's that the text names. */
    private static boolean isDefinite(Sentence sentence, Title title) {
        return sentence.token(title.from()).lemma().equals("the")
                && sentence.tokens().subList(title.from(), title.to()).stream()
                        .noneMatch(t -> t.pos().equals("POS"));
    }
}
