package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads on whom a measure is: the named ones where a list names them ("several firms, including A and B"), else whoever
 * the noun phrase means, else its words ("Ruritania's oil companies").
 */
final class TargetReader {
    private static final Set<String> NO_TARGET = Lexicon.words("no-targets");
    private static final Set<String> TARGETS = Lexicon.words("targets");
    private static final Set<String> QUANTITIES = Lexicon.words("quantities");

    private final PartyReader parties;
    private final People people;

    TargetReader(PartyReader parties, People people) {
        this.parties = parties;
        this.people = people;
    }

    List<Party> read(Sentence sentence, Token head) {
        Set<Party> found = new LinkedHashSet<>();
        for (Token token : Syntax.conjuncts(sentence, head)) {
            found.addAll(one(sentence, token));
        }
        return List.copyOf(found);
    }

    private List<Party> one(Sentence sentence, Token token) {
        if (NO_TARGET.contains(token.lemma()) || token.entity().equals("DATE")) {
            return List.of();
        }
        List<Token> counted = QUANTITIES.contains(token.lemma())
                ? Syntax.objectsOf(sentence, token, Set.of("of", "against", "on"))
                : List.of();
        if (!counted.isEmpty()) {
            return counted.stream().flatMap(t -> read(sentence, t).stream()).toList(); // "most of its banks"
        }
        List<Party> named = named(sentence, token);
        if (!named.isEmpty() && !token.isProperNoun()) {
            return named;
        }
        List<Party> meant = parties.read(sentence, token).stream()
                .filter(p -> p.kind() != Party.Kind.GROUP)
                .toList();
        if (!meant.isEmpty()) {
            return meant.subList(0, 1);
        }
        if (token.pos().startsWith("PRP")) {
            return List.of();
        }
        if (token.isProperNoun()) {
            return List.of(Party.organization(words(sentence, token)));
        }
        Party group = Party.group(words(sentence, token));
        return TARGETS.contains(token.lemma()) || (holdsName(group) && !NameFinder.isCapitalized(token))
                ? List.of(group)
                : List.of();
    }

    /** "Ruritanian oil": whose it is tells against whom the measure is. */
    private static boolean holdsName(Party group) {
        return group.name().chars().anyMatch(Character::isUpperCase);
    }

    /** "firms, including A and B", "two companies, A and B", "businessmen such as A". */
    private List<Party> named(Sentence sentence, Token token) {
        List<Party> found = new ArrayList<>();
        for (Token child : sentence.children(token)) {
            boolean list = Set.of("include", "like", "such").contains(child.lemma());
            if (list) {
                sentence.children(child, "pobj", "dobj").forEach(t -> found.addAll(names(sentence, t)));
            }
            if (child.label().equals("appos") && child.index() > token.index()) {
                found.addAll(names(sentence, child));
            }
            if (child.label().equals("prep") && child.lemma().equals("of")) {
                sentence.children(child, "pobj").forEach(t -> found.addAll(named(sentence, t)));
            }
        }
        return found.isEmpty() ? listedAfter(sentence, token) : found;
    }

    private List<Party> names(Sentence sentence, Token head) {
        return Syntax.conjuncts(sentence, head).stream()
                .filter(t -> t.isProperNoun() || people.at(sentence, t).isPresent())
                .flatMap(t -> one(sentence, t).stream())
                .toList();
    }

    /** A list that the parser hung elsewhere: "…, including A, B and C" right after the noun. */
    private List<Party> listedAfter(Sentence sentence, Token token) {
        List<Token> under = sentence.subtree(token);
        int end = under.get(under.size() - 1).index() + 1;
        for (int i = token.index() + 1; i < Math.min(end + 2, sentence.size()); i++) {
            Token word = sentence.token(i);
            if (word.form().equals("including")) {
                return sentence.children(word, "pobj", "dobj")
                        .flatMap(t -> names(sentence, t).stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** The noun with what stands before it, without article: "Ruritania's oil companies". */
    private static String words(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0
                && sentence.dominates(head, sentence.token(from - 1))
                && !Set.of("CC", ",", "IN").contains(sentence.token(from - 1).pos())) {
            from--;
        }
        String words = NameFinder.text(sentence, from, head.index() + 1);
        return words.replaceFirst("^(?i:the|a|an|any|its|their|his|her|certain|more than|over|some) ", "");
    }
}
