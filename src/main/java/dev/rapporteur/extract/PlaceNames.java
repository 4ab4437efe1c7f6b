package dev.rapporteur.extract;

import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which place a word names: "Lisbon", "the White House", "the Harbour estate", "the state of X", "the Turkish
 * capital".
 */
final class PlaceNames {
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> REGIONS = Lexicon.words("regions");
    private static final Set<String> BUILDINGS = Lexicon.words("buildings");

    private final Gazetteer gazetteer;

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The name of the place that the word is the head of. */
    Optional<String> find(Sentence sentence, Token token) {
        if (token.isNoun() && !token.isProperNoun()) {
            return described(sentence, token)
                    .or(() -> building(sentence, token))
                    .or(() -> tagged(sentence, token));
        }
        return tagged(sentence, token).or(() -> seat(sentence, token));
    }

    private static Optional<String> tagged(Sentence sentence, Token token) {
        return PLACES.contains(token.entity()) ? Optional.of(words(sentence, token)) : Optional.empty();
    }

    /** A building that a government is named by: one can meet there. */
    private Optional<String> seat(Sentence sentence, Token token) {
        if (!token.isProperNoun()
                || token.entity().equals("PERSON")
                || gazetteer.organization(token.form()).isPresent()) {
            return Optional.empty();
        }
        String words = words(sentence, token);
        boolean known = gazetteer.metonym(words).isPresent()
                || gazetteer.countryOfPlace(words).isPresent();
        return known ? Optional.of(words) : Optional.empty();
    }

    /** "the state of X", "the capital, X", "the Turkish capital". */
    private Optional<String> described(Sentence sentence, Token token) {
        if (!REGIONS.contains(token.lemma())) {
            return Optional.empty();
        }
        Optional<String> named = sentence.children(token, "appos", "prep")
                .flatMap(t -> t.lemma().equals("of")
                        ? sentence.children(t, "pobj")
                        : Stream.of(t).filter(a -> a.label().equals("appos")))
                .flatMap(t -> tagged(sentence, t).stream())
                .findFirst();
        return token.lemma().equals("capital") ? capital(sentence, token).or(() -> named) : named;
    }

    private Optional<String> capital(Sentence sentence, Token token) {
        return sentence.children(token, "nmod", "amod", "compound", "poss")
                .flatMap(t -> gazetteer.nation(t.form()).stream())
                .map(Country::capitals)
                .filter(c -> c.size() == 1)
                .map(c -> c.get(0))
                .findFirst();
    }

    /** "the Harbour estate": a noun for a building with a name of its own. */
    private static Optional<String> building(Sentence sentence, Token token) {
        int from = token.index();
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && sentence.token(from - 1).head() >= from
                && sentence.token(from - 1).head() <= token.index()) {
            from--;
        }
        boolean named = BUILDINGS.contains(token.lemma()) && from < token.index();
        return named ? Optional.of(NameFinder.text(sentence, from, token.index() + 1)) : Optional.empty();
    }

    /** The whole name that the word is part of. */
    static String words(Sentence sentence, Token token) {
        List<Token> name = name(sentence, token);
        return NameFinder.text(
                        sentence, name.get(0).index(), name.get(name.size() - 1).index() + 1)
                .replaceFirst("^[Tt]he ", "")
                .replaceFirst("['’]s$", "");
    }

    /** Where that name stands. */
    static TextSpan span(Sentence sentence, Token token) {
        return Sentence.spanOf(name(sentence, token));
    }

    private static List<Token> name(Sentence sentence, Token token) {
        int from = token.index();
        int to = token.index() + 1;
        while (from > 0 && isSameName(sentence.token(from - 1), sentence.token(from))) {
            from--;
        }
        while (to < sentence.size() && isSameName(sentence.token(to - 1), sentence.token(to))) {
            to++;
        }
        return sentence.tokens().subList(from, to);
    }

    private static boolean isSameName(Token left, Token right) {
        return left.entity().equals(right.entity())
                && !left.entity().isEmpty()
                && !right.beginsEntity()
                && !right.pos().equals("POS");
    }
}
