package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads nouns for several people: named members of a delegation, "the two leaders" told of before, or an unnamed group.
 */
final class GroupReader {
    private static final Set<String> GROUPS = Lexicon.words("groups");
    private static final Set<String> DELEGATIONS = Lexicon.words("delegations");
    private static final Set<String> MEMBERSHIP = Set.of("include", "comprise", "feature");

    private final People people;
    private final Antecedents antecedents;
    private final PartyReader parties;

    GroupReader(People people, Antecedents antecedents, PartyReader parties) {
        this.people = people;
        this.antecedents = antecedents;
        this.parties = parties;
    }

    /** Tells the antecedents of every delegation whose members the article names. */
    void rememberDelegations(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && DELEGATIONS.contains(token.lemma())) {
                List<Party> members = members(sentence, token);
                if (!members.isEmpty()) {
                    antecedents.rememberDelegation(sentence, token, members);
                }
            }
        }
    }

    /** Whom a plural or collective noun means. Empty if it means nobody in particular. */
    List<Party> read(Sentence sentence, Token token) {
        if (!GROUPS.contains(token.lemma())) {
            return List.of();
        }
        if (Set.of("NN", "NNP").contains(token.pos()) && !isCollective(token)) {
            return List.of();
        }
        List<Party> listed = listed(sentence, token);
        if (listed.size() > 1) {
            return listed;
        }
        boolean dual = !token.lemma().equals("side")
                && sentence.children(token, "nummod", "nmod", "amod", "det")
                        .anyMatch(t -> Set.of("two", "both", "2").contains(t.lemma()));
        boolean bare = sentence.children(token).stream()
                .allMatch(t -> Set.of("det", "nummod", "punct", "case").contains(t.label()));
        if (dual
                || (bare
                        && Set.of("leader", "minister", "counterpart", "president", "man", "diplomat")
                                .contains(token.lemma()))) {
            List<Party> known = antecedents.plural(sentence, token, dual);
            if (!known.isEmpty()) {
                return known;
            }
        }
        List<Party> found = new ArrayList<>();
        List<Party> members = members(sentence, token);
        if (!members.isEmpty()) {
            found.addAll(members);
        } else if (DELEGATIONS.contains(token.lemma())
                && sentence.children(token, "det").anyMatch(t -> t.lemma().equals("the"))) {
            found.addAll(antecedents.delegation(sentence, token));
        }
        if (found.isEmpty() || !DELEGATIONS.contains(token.lemma())) {
            found.add(Party.group(words(sentence, token)));
        }
        return found;
    }

    /** "Ana Ruiz and her three counterparts, A, B and C": those named with a plural noun. */
    private List<Party> listed(Sentence sentence, Token token) {
        List<Party> found = new ArrayList<>();
        sentence.children(token, "nmod")
                .filter(t -> people.at(sentence, t).isPresent()
                        && sentence.children(t, "cc").findAny().isPresent())
                .forEach(t -> found.addAll(parties.one(sentence, t)));
        sentence.children(token, "appos")
                .flatMap(t -> Syntax.conjuncts(sentence, t).stream())
                .filter(t -> people.at(sentence, t).isPresent())
                .forEach(t -> found.addAll(parties.one(sentence, t)));
        return found;
    }

    private static boolean isCollective(Token token) {
        return Set.of("delegation", "team", "group", "mission", "government", "administration", "family", "entourage")
                .contains(token.lemma());
    }

    /**
     * Named members of a delegation: "officials, including A and B", "a team led by A", "a delegation that includes A".
     */
    private List<Party> members(Sentence sentence, Token head) {
        List<Party> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (child.lemma().equals("include")
                    || child.lemma().equals("such")
                    || child.lemma().equals("like")) {
                sentence.children(child, "pobj", "dobj").forEach(t -> found.addAll(persons(sentence, t)));
            }
            if (child.isVerb() && Set.of("lead", "head").contains(child.lemma())) {
                Syntax.objectsOf(sentence, child, Set.of("by")).forEach(t -> found.addAll(persons(sentence, t)));
            }
            if (child.label().equals("relcl") && MEMBERSHIP.contains(child.lemma())) {
                Syntax.objects(sentence, child).forEach(t -> found.addAll(persons(sentence, t)));
            }
        }
        if (head.label().equals("dobj")
                && Set.of("lead", "head").contains(sentence.token(head.head()).lemma())) {
            Syntax.subjects(sentence, sentence.token(head.head())).forEach(t -> found.addAll(persons(sentence, t)));
        }
        return found.isEmpty() ? among(sentence, head) : found;
    }

    /** "Ana Ruiz was among the officials who met him". */
    private List<Party> among(Sentence sentence, Token head) {
        if (head.isRoot() || !sentence.token(head.head()).lemma().equals("among")) {
            return List.of();
        }
        return Syntax.clauseVerb(sentence, sentence.token(head.head()))
                .filter(v -> v.lemma().equals("be"))
                .stream()
                .flatMap(v -> Syntax.subjects(sentence, v).stream())
                .flatMap(t -> persons(sentence, t).stream())
                .toList();
    }

    private List<Party> persons(Sentence sentence, Token head) {
        return parties.read(sentence, head).stream()
                .filter(p -> p.kind() == Party.Kind.PERSON)
                .toList();
    }

    /** The noun with its adjectives: "senior Ruritanian officials". */
    private static String words(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0 && isWordOfGroup(sentence.token(from - 1), sentence, head)) {
            from--;
        }
        String words = NameFinder.text(sentence, from, head.index() + 1);
        int open = words.indexOf('(');
        int close = words.lastIndexOf(')');
        return close >= 0 && (open < 0 || open > close)
                ? words.substring(close + 1).strip()
                : words;
    }

    private static boolean isWordOfGroup(Token token, Sentence sentence, Token head) {
        return sentence.dominates(head, token)
                && !Set.of("DT", "PRP$", "CC", ",", "IN", "CD").contains(token.pos())
                && !Set.of("other", "several", "many", "various", "some", "such")
                        .contains(token.lemma());
    }
}
