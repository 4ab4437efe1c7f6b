package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds runs of capitalized words that have the shape of a full name and that nothing else takes for a person's. */
final class CandidateFinder {
    private static final int LONGEST_NAME = 4;

    private final NameFinder finder;
    private final Gazetteer gazetteer;
    private final NameTitles titles;

    CandidateFinder(NameFinder finder, Gazetteer gazetteer) {
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.titles = new NameTitles(gazetteer);
    }

    /** Candidates that share no word with a known name, in order. */
    List<NameMention> find(AnnotatedArticle article, Collection<NameMention> known) {
        List<NameMention> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (int to = sentence.size(); to > 0; to = startOfRun(sentence, to)) {
                nameEndingAt(sentence, to)
                        .filter(name -> known.stream().noneMatch(name::overlaps))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The name that a run of capitalized words ends with: "Tom Okafor" of "Harbour Council Tom Okafor". */
    private Optional<NameMention> nameEndingAt(Sentence sentence, int to) {
        int from = to;
        while (from > 0
                && !(to - from >= 2 && sentence.token(from).beginsEntity())
                && finder.canBelongToName(sentence, from - 1, from < to)) {
            from--;
        }
        while (from < to && !NameFinder.isCapitalized(sentence.token(from))) {
            from++;
        }
        if (from == to) {
            return Optional.empty();
        }
        int start = titles.startOfName(sentence, from, to);
        boolean titled = start > from || titles.isTitledAtDistance(sentence, start);
        return Optional.of(new NameMention(sentence, start, to, titled, false)).filter(this::isFullName);
    }

    private static int startOfRun(Sentence sentence, int to) {
        int from = to;
        while (from > 0 && isNameWord(sentence.token(from - 1))) {
            from--;
        }
        return Math.min(from, to - 1);
    }

    private static boolean isNameWord(Token token) {
        return token.isProperNoun() || token.pos().equals("HYPH");
    }

    private boolean isFullName(NameMention name) {
        Sentence sentence = name.sentence();
        long words = name.tokens().stream().filter(Token::isProperNoun).count();
        boolean goesOn = name.to() < sentence.size()
                && (sentence.token(name.to()).isProperNoun()
                        || Set.of("of", "&", "-")
                                .contains(sentence.token(name.to()).form()));
        return words >= 2
                && words <= LONGEST_NAME
                && !goesOn
                && !sentence.token(name.from()).pos().equals("DT")
                && (name.from() == 0
                        || !Set.of("the", "a", "an", "&")
                                .contains(sentence.token(name.from() - 1).lemma()))
                && !gazetteer.isNoPerson(NameFinder.text(sentence, name.from(), name.to()));
    }
}
