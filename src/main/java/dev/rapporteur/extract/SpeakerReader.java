package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who speaks: a party, an office by its seat ("the Kremlin"), or the describing words of an unnamed source. */
final class SpeakerReader {
    private static final Set<String> NO_WORDS = Set.of(",", ":", "''", "``");
    private static final Set<String> AFTER_NOUN = Set.of("of", "in", "at", "with", "from", "for", "to", "on");
    /** What nobody speaks with: "the meeting said". */
    private static final Set<String> NOBODY = Lexicon.words("never-speaks");

    private final PartyReader parties;
    private final Gazetteer gazetteer;

    SpeakerReader(PartyReader parties, Gazetteer gazetteer) {
        this.parties = parties;
        this.gazetteer = gazetteer;
    }

    /** The party meant, or the describing words of an unnamed source. */
    Optional<Party> read(Sentence sentence, Token token) {
        if (NOBODY.contains(token.lemma())
                || token.entity().equals("DATE")
                || token.entity().equals("TIME")) {
            return Optional.empty();
        }
        if (isUnnamed(sentence, token)) {
            return Optional.of(Party.group(words(sentence, token)));
        }
        return seat(sentence, token)
                .or(() -> parties.read(sentence, token).stream()
                        .filter(p -> p.kind() != Party.Kind.GROUP)
                        .findFirst())
                .or(() -> token.isNoun() ? Optional.of(Party.group(words(sentence, token))) : Optional.empty());
    }

    /** "one of the officials", "two of them": a number in the place of a noun. */
    private static boolean isUnnamed(Sentence sentence, Token token) {
        boolean number = token.pos().equals("CD")
                || token.lemma().equals("one")
                || token.lemma().equals("another");
        return number
                && sentence.children(token, "prep").anyMatch(p -> p.lemma().equals("of"));
    }

    /** A building or street speaks for the office in it; a capital for its country. */
    private Optional<Party> seat(Sentence sentence, Token token) {
        if (!token.isProperNoun()) {
            return Optional.empty();
        }
        int from = token.index();
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && sentence.token(from - 1).head() == token.index()) {
            from--;
        }
        String words = NameFinder.text(sentence, from, token.index() + 1);
        boolean seat = gazetteer.metonym(words).isPresent()
                && gazetteer.country(words).isEmpty()
                && gazetteer.countryOfPlace(words).isEmpty();
        return seat ? Optional.of(Party.organization(words)) : Optional.empty();
    }

    /** The noun with what stands before it and what tells which: "people familiar with the talks". */
    private static String words(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0
                && sentence.dominates(head, sentence.token(from - 1))
                && !NO_WORDS.contains(sentence.token(from - 1).form())) {
            from--;
        }
        int to = head.index() + 1;
        for (Token next : describing(sentence, head)) {
            List<Token> under = sentence.subtree(next);
            if (under.get(0).index() == to) {
                to = upTo(under, to);
            }
        }
        return NameFinder.text(sentence, from, to);
    }

    private static List<Token> describing(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .filter(t -> t.index() > head.index())
                .filter(t -> t.pos().startsWith("JJ")
                        || t.pos().equals("VBN")
                        || Set.of("relcl", "acl").contains(t.label())
                        || (Syntax.isPreposition(t) && AFTER_NOUN.contains(t.lemma())))
                .toList();
    }

    /** Up to the first comma or mark among these words. */
    private static int upTo(List<Token> words, int from) {
        int to = from;
        for (Token word : words) {
            if (word.index() != to || word.pos().equals(",") || word.form().equals("\"")) {
                break;
            }
            to++;
        }
        return to;
    }
}
