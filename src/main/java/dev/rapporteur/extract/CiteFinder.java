package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds other outlets that an article credits: "Axios reported", "told Reuters", "told state television". */
final class CiteFinder {
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int FARTHEST_CUE = 6;
    private static final Set<String> CUES = Lexicon.words("credit-cues");
    private static final Set<String> OUTLET_WORDS = Lexicon.words("outlet-words");
    private static final Set<String> OUTLET_NOUNS = Lexicon.words("outlet-nouns");
    private static final Set<String> STATIONS = Set.of("television", "tv", "radio");

    private final Gazetteer gazetteer;

    CiteFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<String> find(AnnotatedArticle article) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                int end = longest(sentence, i);
                if (end > i) {
                    String name = named(sentence, i, end).orElseThrow();
                    if (isWhole(sentence, i, end, name)
                            && isCredited(sentence, i, end)
                            && !isOwn(name, article.article().metadata())) {
                        found.add(name);
                    }
                    i = end - 1;
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private int longest(Sentence sentence, int from) {
        for (int end = Math.min(sentence.size(), from + LONGEST_NAME); end > from; end--) {
            if (named(sentence, from, end).isPresent()) {
                return end;
            }
        }
        return from;
    }

    private Optional<String> named(Sentence sentence, int from, int end) {
        Token first = sentence.token(from);
        if (!NameFinder.isCapitalized(first) && !Character.isDigit(first.form().charAt(0))) {
            return Optional.empty();
        }
        boolean name = sentence.tokens().subList(from, end).stream()
                .anyMatch(t -> t.isProperNoun() && !t.entity().equals("PERSON"));
        String words = NameFinder.text(sentence, from, end);
        return name && gazetteer.country(words).isEmpty()
                ? gazetteer.outlet(words).or(() -> station(sentence, from, end)).or(() -> unknown(sentence, from, end))
                : station(sentence, from, end);
    }

    /** "Ruritanian state television". */
    private Optional<String> station(Sentence sentence, int from, int end) {
        boolean fits = end - from == 3
                && sentence.token(from + 1).lemma().equals("state")
                && STATIONS.contains(sentence.token(from + 2).form().toLowerCase(Locale.ROOT))
                && gazetteer.demonym(sentence.token(from).form()).isPresent();
        return fits ? Optional.of(NameFinder.text(sentence, from, end)) : Optional.empty();
    }

    /** "The Harbour Gazette", "Vesti, a newspaper": an outlet that only its name or an apposition tells. */
    private Optional<String> unknown(Sentence sentence, int from, int end) {
        String words = NameFinder.text(sentence, from, end);
        boolean told = isOutletByName(sentence, from, end) || isOutletByNoun(sentence, from, end);
        return told
                        && isWholeName(sentence, from, end)
                        && words.length() >= SHORTEST_NAME
                        && !gazetteer.isNoPerson(words)
                ? Optional.of(words)
                : Optional.empty();
    }

    private static boolean isOutletByName(Sentence sentence, int from, int end) {
        return end - from > 1
                && OUTLET_WORDS.contains(sentence.token(end - 1).form().toLowerCase(Locale.ROOT))
                && sentence.tokens().subList(from, end).stream()
                        .allMatch(t -> t.entity().equals("ORG"));
    }

    private static boolean isOutletByNoun(Sentence sentence, int from, int end) {
        NameMention name = new NameMention(sentence, from, end, false, false);
        return NamePlace.APPOSITION.holds(name, OUTLET_NOUNS) || NamePlace.BEFORE.holds(name, OUTLET_NOUNS);
    }

    private static boolean isWholeName(Sentence sentence, int from, int end) {
        return sentence.tokens().subList(from, end).stream()
                        .allMatch(t -> t.isProperNoun() && NameFinder.isCapitalized(t))
                && (from == 0 || !sentence.token(from - 1).isProperNoun())
                && (end == sentence.size() || !sentence.token(end).isProperNoun());
    }

    /** Not the first words of a longer name ("the Meridian Council"), nor a bare common word of "The Meridian". */
    private static boolean isWhole(Sentence sentence, int from, int end, String name) {
        boolean goesOn = end < sentence.size()
                && sentence.token(end).isProperNoun()
                && !sentence.token(end).beginsEntity()
                && sentence.token(end).entity().equals(sentence.token(end - 1).entity())
                && !sentence.token(end).entity().isEmpty();
        boolean article = name.startsWith("The ")
                && end == from + 1
                && !(from > 0 && sentence.token(from - 1).lemma().equals("the"));
        return !goesOn && !(article && name.indexOf(' ', 4) < 0);
    }

    private static boolean isCredited(Sentence sentence, int from, int end) {
        return sentence.tokens().subList(from, end).stream()
                .filter(t -> t.isRoot() || t.head() < from || t.head() >= end)
                .findFirst()
                .map(top -> Syntax.path(sentence, top).stream()
                        .skip(1)
                        .limit(FARTHEST_CUE)
                        .anyMatch(t -> CUES.contains(t.lemma())))
                .orElse(false);
    }

    private static boolean isOwn(String name, Metadata metadata) {
        return metadata.outlet().filter(name::equals).isPresent()
                || metadata.carrier().filter(name::equals).isPresent();
    }
}
