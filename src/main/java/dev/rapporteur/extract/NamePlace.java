package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where, seen from a name, a word stands that tells what kind of name it is. */
enum NamePlace {
    /** "the farmer Ana Ruiz": right before it. */
    BEFORE {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            return endsWith(name.sentence(), name.from(), words);
        }
    },
    /** "her brother, Tom Okafor": before it, with a comma between. */
    BEFORE_COMMA {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            int comma = name.from() - 1;
            return comma > 0
                    && name.sentence().token(comma).form().equals(",")
                    && endsWith(name.sentence(), comma, words);
        }
    },
    /** "the Filmore estate", "Ana Ruiz, 45,": right after it. */
    AFTER {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            return startsWith(name.sentence(), name.to(), words);
        }
    },
    /** "Ana Ruiz, a young farmer from Bergen,": the noun of a phrase after a comma. */
    APPOSITION {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            return appositionHas(name.sentence(), name.to(), words);
        }
    },
    /** "Ana Ruiz said": base form of the verb whose subject it is. */
    SUBJECT_OF {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            Token last = name.last();
            return !last.isRoot()
                    && last.label().startsWith("nsubj")
                    && words.contains(name.sentence().token(last.head()).lemma());
        }
    },
    /** "in Holm": the preposition right before it that it is the object of, if nothing is said to belong to it. */
    OBJECT_OF {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            return name.from() > 0
                    && name.last().label().equals("pobj")
                    && name.last().head() == name.from() - 1
                    && words.contains(word(name.sentence(), name.from() - 1));
        }
    },
    /** "the Fennecs": right before it, where it is no mere part of a longer phrase as in "the Ruiz proposal". */
    HEADS_PHRASE_AFTER {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            Sentence sentence = name.sentence();
            boolean modifies = name.to() < sentence.size()
                    && (sentence.token(name.to()).isNoun()
                            || Set.of("HYPH", "POS", "JJ", ":")
                                    .contains(sentence.token(name.to()).pos()));
            return !modifies
                    && name.from() > 0
                    && words.contains(word(sentence, name.from() - 1))
                    && !Set.of("compound", "nmod").contains(name.last().label());
        }
    },
    /** "Lisbon, Holm and Bergen", "Ruiz-Okafor": the tagger's type, in lower case, of a name that it is joined to. */
    JOINED_TO {
        @Override
        boolean holds(NameMention name, Set<String> words) {
            Sentence sentence = name.sentence();
            return hyphened(name).anyMatch(t -> words.contains(t.entity().toLowerCase(Locale.ROOT)))
                    || Syntax.conjuncts(sentence, Syntax.firstConjunct(sentence, name.last())).stream()
                            .anyMatch(t ->
                                    !name.covers(t) && words.contains(t.entity().toLowerCase(Locale.ROOT)));
        }
    };

    private static final String AGE = "#";
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_APPOSITION = 8;

    abstract boolean holds(NameMention name, Set<String> words);

    private static boolean endsWith(Sentence sentence, int end, Set<String> words) {
        for (int from = end - 1; from >= Math.max(0, end - LONGEST_PHRASE); from--) {
            if (words.contains(phrase(sentence, from, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(Sentence sentence, int from, Set<String> words) {
        for (int end = from + 1; end <= Math.min(sentence.size(), from + LONGEST_PHRASE); end++) {
            if (words.contains(phrase(sentence, from, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean appositionHas(Sentence sentence, int comma, Set<String> words) {
        if (comma >= sentence.size() || !sentence.token(comma).form().equals(",")) {
            return false;
        }
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + LONGEST_APPOSITION); i++) {
            Token token = sentence.token(i);
            boolean noun = token.isNoun() && words.contains(token.lemma());
            boolean head = i + 1 >= sentence.size() || !sentence.token(i + 1).isNoun();
            if (noun && head) {
                return true;
            }
            if (!isModifier(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isModifier(Token token) {
        return token.isNoun()
                || Set.of("DT", "JJ", "JJS", "HYPH", "CD", "VBN", "VBG", "RB", "POS", "PRP$")
                        .contains(token.pos());
    }

    private static boolean isCommonNoun(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.token(i).isNoun()
                && !sentence.token(i).isProperNoun();
    }

    /** The word that a hyphen joins to a single one before a noun: "Okafor" of "the Ruiz-Okafor summit" for "Ruiz". */
    private static Stream<Token> hyphened(NameMention name) {
        Sentence sentence = name.sentence();
        return name.to() - name.from() > 1
                ? Stream.empty()
                : Stream.of(-2, 2)
                        .filter(step -> name.from() + step >= 0 && name.from() + step < sentence.size())
                        .filter(step ->
                                sentence.token(name.from() + step / 2).form().equals("-"))
                        .filter(step -> isCommonNoun(sentence, name.from() + Math.max(step, 0) + 1))
                        .map(step -> sentence.token(name.from() + step))
                        .filter(NameFinder::isCapitalized);
    }

    private static String phrase(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(word(sentence, i));
        }
        return words.toString();
    }

    /** Lower case; "#" for a number that can be an age. */
    private static String word(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        return form.matches("[1-9][0-9]|10[0-9]") ? AGE : form.toLowerCase(Locale.ROOT);
    }
}
