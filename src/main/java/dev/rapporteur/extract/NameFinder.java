package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds words that name people: what the tagger takes for a person, and capitalized words after a title or rank. */
final class NameFinder {
    private static final int LONGEST_NAME = 6;
    static final Set<String> NEVER_A_NAME = Lexicon.words("never-a-name");

    /** A name with one of these at its end is that of a body, not of a person. */
    static final Set<String> ORGANIZATION_WORDS = Lexicon.words("organization-words");

    /** A name that begins with one of these is that of a place, a storm or a body: "Port Holm". */
    private static final Set<String> PLACE_OPENINGS = Lexicon.words("place-openings");

    private final Gazetteer gazetteer;
    private final NameTitles titles;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.titles = new NameTitles(gazetteer);
    }

    List<NameMention> recognize(AnnotatedArticle article) {
        List<NameMention> found = new ArrayList<>();
        article.sentences().forEach(s -> recognize(s, found));
        return found;
    }

    private void recognize(Sentence sentence, List<NameMention> found) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            int end = token.entity().equals("PERSON") ? endOfEntity(sentence, i) : endOfTitledName(sentence, i);
            if (end > i) {
                addTrimmed(sentence, i, end, token.entity().equals("PERSON"), found);
                i = end - 1;
            }
        }
    }

    private static int endOfEntity(Sentence sentence, int from) {
        int end = from + 1;
        while (end < sentence.size()
                && sentence.token(end).entity().equals("PERSON")
                && (!sentence.token(end).beginsEntity() || isOnePhrase(sentence, end))) {
            end++;
        }
        while (end < sentence.size() && end - from < LONGEST_NAME && continuesName(sentence, end)) {
            end++;
        }
        return endAfterNickname(sentence, end);
    }

    /** 'Tomás "Pipo" Okafor' is one name. */
    private static int endAfterNickname(Sentence sentence, int quote) {
        for (int close = quote + 2; close <= quote + 3 && close + 1 < sentence.size(); close++) {
            boolean quoted = isQuote(sentence.token(quote)) && isQuote(sentence.token(close));
            if (quoted
                    && isCapitalized(sentence.token(quote + 1))
                    && sentence.token(quote).span().end()
                            == sentence.token(quote + 1).span().start()
                    && continuesName(sentence, close + 1)) {
                int end = close + 2;
                while (end < sentence.size() && continuesName(sentence, end)) {
                    end++;
                }
                return end;
            }
        }
        return quote;
    }

    private static boolean isQuote(Token token) {
        return Set.of("\"", "``", "''", "'").contains(token.form())
                || Set.of("``", "''").contains(token.pos());
    }

    /** Two names side by side of which the first only modifies the second are one. */
    private static boolean isOnePhrase(Sentence sentence, int second) {
        Token first = sentence.token(second - 1);
        return first.label().equals("compound")
                && first.head() >= second
                && sentence.token(second).isProperNoun();
    }

    /** A name that the tagger cut short: a further capitalized word of no other name. */
    private static boolean continuesName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isProperNoun()
                && (token.entity().isEmpty() || token.entity().equals("PERSON"))
                && isCapitalized(token)
                && !isAllCapitals(token);
    }

    private int endOfTitledName(Sentence sentence, int from) {
        if (!canBeName(sentence, from) || !titles.isTitled(sentence, from)) {
            return from;
        }
        int end = from + 1;
        while (end < sentence.size()
                && end - from < LONGEST_NAME
                && (canBeName(sentence, end) || isInnerHyphen(sentence, end) || isInnerParticle(sentence, end))) {
            end++;
        }
        while (end > from && sentence.token(end - 1).pos().equals("HYPH")) {
            end--;
        }
        boolean goesOnAsTitle = end < sentence.size()
                && gazetteer.office(sentence.token(end).form()).isPresent();
        return goesOnAsTitle || isPartOfOther(sentence, from, end) || gazetteer.isNoPerson(text(sentence, from, end))
                ? from
                : end;
    }

    /** "Executive" of "Chief Executive Officer", "Lanka" of "Sri Lanka", "Hospital" of "Holm General Hospital". */
    private boolean isPartOfOther(Sentence sentence, int from, int end) {
        if (end > from + 1) {
            return false;
        }
        for (int begin = Math.max(0, from - 2); begin <= from; begin++) {
            for (int stop = end; stop <= Math.min(sentence.size(), end + 2); stop++) {
                String words = text(sentence, begin, stop);
                if (gazetteer.office(words).isPresent() || gazetteer.isNoPerson(words.replaceFirst("s$", ""))) {
                    return true;
                }
            }
        }
        Token word = sentence.token(from);
        return from > 0
                && !word.beginsEntity()
                && !word.entity().equals("PERSON")
                && (isSaint(sentence.token(from - 1)) || !word.entity().isEmpty());
    }

    /** "St Holm" is more often a place or a hospital than a saint. */
    private static boolean isSaint(Token token) {
        return Set.of("st", "st.", "saint", "santa", "san")
                .contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the word is part of a name that goes on after it or, if not {@code inside}, ends with it. */
    boolean canBelongToName(Sentence sentence, int i, boolean inside) {
        return (sentence.token(i).isProperNoun() && canBeName(sentence, i))
                || (inside && i > 0 && (isInnerHyphen(sentence, i) || isInnerParticle(sentence, i)));
    }

    private boolean canBeName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String lower = token.form().toLowerCase(Locale.ROOT);
        return isCapitalized(token)
                && token.isNoun()
                && token.form().length() > 1
                && !NEVER_A_NAME.contains(lower)
                && !ORGANIZATION_WORDS.contains(lower)
                && !Set.of("FAC", "EVENT", "LAW", "WORK_OF_ART").contains(multiWordEntity(sentence, token))
                && gazetteer.nation(token.form()).isEmpty()
                && gazetteer.office(token.form()).isEmpty()
                && !gazetteer.isRank(token.form());
    }

    /** The type of the name the word belongs to, if that name has several words. */
    private static String multiWordEntity(Sentence sentence, Token token) {
        int next = token.index() + 1;
        boolean goesOn = next < sentence.size()
                && sentence.token(next).entity().equals(token.entity())
                && !sentence.token(next).beginsEntity();
        return !token.beginsEntity() || goesOn ? token.entity() : "";
    }

    /** "al" in "Bashir al-Okafor", "von" in "Lena von Brandt". */
    private boolean isInnerParticle(Sentence sentence, int i) {
        int next = i + 1 < sentence.size() && sentence.token(i + 1).pos().equals("HYPH") ? i + 2 : i + 1;
        return isParticle(sentence.token(i).form()) && next < sentence.size() && canBeName(sentence, next);
    }

    private static boolean isInnerHyphen(Sentence sentence, int i) {
        return sentence.token(i).pos().equals("HYPH")
                && i + 1 < sentence.size()
                && isCapitalized(sentence.token(i + 1))
                && sentence.token(i).span().start()
                        == sentence.token(i - 1).span().end()
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
    }

    private void addTrimmed(Sentence sentence, int from, int to, boolean recognized, List<NameMention> found) {
        int begin = from;
        int end = NameEdges.endBeforeClitic(sentence, from, to);
        while (begin < end && NameEdges.isNoBeginning(sentence, begin)) {
            begin++;
        }
        while (end > begin && NameEdges.isNoEnd(sentence, end - 1)) {
            end--;
        }
        boolean titled = titles.isTitled(sentence, begin);
        for (int skip = endOfTitle(sentence, begin, end); skip > begin; skip = endOfTitle(sentence, begin, end)) {
            begin = skip;
            titled = true;
        }
        int name = titles.startOfName(sentence, begin, end);
        titled |= name > begin;
        begin = name;
        begin = NameEdges.withArticle(sentence, begin);
        if (begin < end && canNamePerson(sentence, begin, end)) {
            found.add(new NameMention(sentence, begin, NameEdges.withSuffix(sentence, end), titled, recognized));
        }
    }

    private boolean canNamePerson(Sentence sentence, int begin, int end) {
        return !PLACE_OPENINGS.contains(sentence.token(begin).form().toLowerCase(Locale.ROOT))
                && !ORGANIZATION_WORDS.contains(sentence.token(end - 1).form().toLowerCase(Locale.ROOT))
                && hasCapital(sentence, begin, end)
                && !NameEdges.isAbbreviation(sentence, begin, end)
                && !NameEdges.goesOnAsBody(sentence, end)
                && !titles.isTitleAlone(sentence, begin, end)
                && !gazetteer.isNoPerson(text(sentence, begin, end));
    }

    /** The longest title, rank, adjective of a nation or article that the words begin with. */
    private int endOfTitle(Sentence sentence, int from, int to) {
        for (int end = to; end > from; end--) {
            String words = text(sentence, from, end);
            boolean lowercase = end == from + 1 && !isCapitalized(sentence.token(from)) && !isParticle(words);
            if (lowercase || titles.isTitle(words) || (gazetteer.demonym(words).isPresent() && end < to)) {
                return end;
            }
        }
        return from;
    }

    private static boolean isParticle(String word) {
        return Set.of(
                        "al", "el", "von", "van", "bin", "ibn", "de", "der", "den", "da", "di", "du", "dos", "la", "le",
                        "ben", "ould")
                .contains(word);
    }

    private static boolean hasCapital(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(NameFinder::isCapitalized);
    }

    static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    private static boolean isAllCapitals(Token token) {
        return token.form().length() > 3 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    }

    /** Words of a sentence with single spaces, and none beside an inner hyphen or before a clitic. */
    static String text(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        TextSpan before = null;
        for (Token token : sentence.tokens().subList(from, to)) {
            if (before != null && before.end() < token.span().start()) {
                words.append(' ');
            }
            words.append(token.form());
            before = token.span();
        }
        return words.toString();
    }
}
