package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who is meant by a noun phrase: people, countries, organizations, unnamed groups, and what stands for them. */
final class PartyReader {
    /** "Ambassador Extraordinary and Plenipotentiary": no further people. */
    private static final Set<String> ENVOY_RANKS = Set.of("extraordinary", "plenipotentiary");

    private static final Set<String> AUDIENCE = Lexicon.words("audience");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "both", "each", "their");
    private static final Set<String> SINGULAR_PRONOUNS = Set.of("he", "him", "she", "her", "his");
    /** What belongs to people and can stand for them: "the team's mission includes". */
    private static final Set<String> UNDERTAKINGS = Lexicon.words("undertakings");

    private static final Set<String> TITLE_HEADS = Lexicon.words("title-heads");
    private static final Set<String> TITLE_JOINTS = Set.of("of", "for", "to", "the", "and", "&", "on");

    private final Gazetteer gazetteer;
    private final People people;
    private final TitleReader titles;
    private final OfficeHolders holders;
    private final Antecedents antecedents;
    private final GroupReader groups;
    private final BodyReader bodies;

    PartyReader(
            Gazetteer gazetteer, People people, TitleReader titles, OfficeHolders holders, Antecedents antecedents) {
        this.gazetteer = gazetteer;
        this.people = people;
        this.titles = titles;
        this.holders = holders;
        this.antecedents = antecedents;
        this.groups = new GroupReader(people, antecedents, this);
        this.bodies = new BodyReader(gazetteer, people, titles.organizations());
    }

    /** Tells the antecedents of every delegation whose members the article names. */
    void rememberDelegations(Sentence sentence) {
        groups.rememberDelegations(sentence);
    }

    /** The person whom a word names, also where it only modifies a noun: "the Ruiz-Okafor summit". */
    List<Party> namedBy(Sentence sentence, Token token) {
        return people.at(sentence, token)
                .map(m -> List.of(Party.person(m.person())))
                .orElseGet(() -> read(sentence, token));
    }

    /** Everybody meant by a noun phrase and by those joined to it. */
    List<Party> read(Sentence sentence, Token head) {
        Set<Party> found = new LinkedHashSet<>();
        for (Token token : Syntax.conjuncts(sentence, head)) {
            found.addAll(one(sentence, token));
            companions(sentence, token).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * The person named right before a verb, for trees that hang the subject on something else ("On Tuesday Ruiz met
     * …").
     */
    List<Party> namedBefore(Sentence sentence, Token verb) {
        int end = verb.index();
        while (end > 0
                && (sentence.token(end - 1).pos().startsWith("RB")
                        || sentence.token(end - 1).label().startsWith("aux"))) {
            end--;
        }
        int before = end;
        return people.in(sentence).stream()
                .filter(m -> m.words().to() == before
                        && Set.of("VBD", "VBZ", "VBP", "MD")
                                .contains(sentence.token(before).pos()))
                .map(m -> Party.person(m.person()))
                .toList();
    }

    /** Who is meant by a word that modifies a noun: "U.S.", "Ruritanian", "its", "the Senate's". */
    List<Party> adjectiveOrName(Sentence sentence, Token token) {
        Optional<Party> nation = gazetteer.nation(token.form()).map(c -> Party.country(c.name()));
        if (nation.isPresent() && (token.isProperNoun() || token.pos().equals("JJ"))) {
            return List.of(nation.get());
        }
        return token.isProperNoun()
                        || token.pos().startsWith("PRP")
                        || token.label().equals("poss")
                ? read(sentence, token)
                : List.of();
    }

    /** "A, along with B", "A, accompanied by B". */
    private List<Party> companions(Sentence sentence, Token token) {
        List<Party> found = new ArrayList<>();
        for (Token prep : sentence.children(token)) {
            if (prep.isVerb() && prep.lemma().equals("accompany")) {
                Syntax.objectsOf(sentence, prep, Set.of("by")).forEach(t -> found.addAll(one(sentence, t)));
            }
            if (prep.lemma().equals("along")
                    || prep.lemma().equals("alongside")
                    || prep.lemma().equals("together")) {
                Syntax.objectsOf(sentence, token, Set.of("along", "alongside", "together", "with"))
                        .forEach(t -> found.addAll(one(sentence, t)));
            }
        }
        return found;
    }

    /** Everybody meant by one noun phrase alone. */
    List<Party> one(Sentence sentence, Token token) {
        Optional<People.Mention> named = people.at(sentence, token);
        if (named.isPresent() && !isModified(sentence, token)) {
            return List.of(Party.person(named.get().person()));
        }
        if (token.pos().startsWith("PRP") || PLURAL_PRONOUNS.contains(token.lemma())) {
            return pronoun(sentence, token);
        }
        if (token.lemma().equals("two") || token.lemma().equals("pair")) {
            return antecedents.plural(
                    sentence,
                    token,
                    token.lemma().equals("two") || token.lemma().equals("pair"));
        }
        return noun(sentence, token);
    }

    /** Whether the name only modifies a noun: "the Okafor administration". */
    private static boolean isModified(Sentence sentence, Token token) {
        return token.label().equals("compound")
                && sentence.token(token.head()).pos().equals("NN");
    }

    /** "it": the country or body that was the subject last. */
    private List<Party> thing(Sentence sentence, Token pronoun) {
        return antecedents.before(sentence).stream()
                .map(s -> s.tokens().stream()
                        .filter(t -> t.label().startsWith("nsubj")
                                && (t.isProperNoun() || !t.entity().isEmpty()))
                        .filter(t -> !s.equals(sentence) || t.index() < pronoun.index())
                        .filter(t -> people.at(s, t).isEmpty())
                        .map(t -> one(s, t))
                        .filter(p -> p.stream().anyMatch(x -> x.kind() != Party.Kind.GROUP))
                        .reduce((a, b) -> b)
                        .orElse(List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> pronoun(Sentence sentence, Token token) {
        if (Set.of("it", "its").contains(token.form().toLowerCase(java.util.Locale.ROOT))) {
            return thing(sentence, token);
        }
        if (PLURAL_PRONOUNS.contains(token.lemma())
                || PLURAL_PRONOUNS.contains(token.form().toLowerCase(java.util.Locale.ROOT))) {
            return antecedents.plural(
                    sentence,
                    token,
                    token.lemma().equals("two") || token.lemma().equals("pair"));
        }
        return SINGULAR_PRONOUNS.contains(token.lemma())
                        || SINGULAR_PRONOUNS.contains(token.form().toLowerCase(java.util.Locale.ROOT))
                ? antecedents.singular(sentence, token).map(List::of).orElse(List.of())
                : List.of();
    }

    private List<Party> noun(Sentence sentence, Token token) {
        if ((!token.isNoun() && token.entity().isEmpty())
                || AUDIENCE.contains(token.lemma())
                || ENVOY_RANKS.contains(token.lemma())) {
            return List.of();
        }
        Optional<Party> apposed = apposed(sentence, token);
        if (apposed.isPresent()) {
            return List.of(apposed.get());
        }
        Optional<Party> body = bodies.read(sentence, token);
        if (body.isPresent()) {
            return List.of(body.get());
        }
        if (UNDERTAKINGS.contains(token.lemma())) {
            return sentence.children(token, "poss")
                    .flatMap(t -> one(sentence, t).stream())
                    .toList();
        }
        List<Party> holders = offices(sentence, token);
        return holders.isEmpty() ? groups.read(sentence, token) : holders;
    }

    /** "the president's envoy, Ana Ruiz": the name after the comma. */
    private Optional<Party> apposed(Sentence sentence, Token token) {
        Optional<Party> byTree = sentence.children(token, "appos")
                .flatMap(t -> people.at(sentence, t).stream())
                .map(m -> Party.person(m.person()))
                .findFirst();
        int after = token.index() + 1;
        boolean comma =
                after + 1 < sentence.size() && sentence.token(after).form().equals(",");
        Optional<Party> titled = titles.headedBy(sentence, token)
                .filter(t -> !t.plural())
                .flatMap(t -> people.in(sentence).stream()
                        .filter(m -> m.words().from() == t.to())
                        .map(m -> Party.person(m.person()))
                        .findFirst());
        if (titled.isPresent()) {
            return titled; // "President of Ruritania Ana Ruiz"
        }
        Optional<Party> atEnd = atEnd(sentence, token);
        if (atEnd.isPresent()) {
            return atEnd;
        }
        boolean isOffice =
                titles.headedBy(sentence, token).filter(t -> !t.plural()).isPresent();
        return byTree.filter(p -> isOffice || !token.pos().equals("NNS"))
                .or(() -> comma && isOffice
                        ? people.in(sentence).stream()
                                .filter(m -> m.words().from() == after + 1)
                                .map(m -> Party.person(m.person()))
                                .findFirst()
                        : Optional.empty());
    }

    /** "Assistant Secretary for Harbours Ana Ruiz": a long title in capitals, and the name at its end. */
    private Optional<Party> atEnd(Sentence sentence, Token token) {
        if (!TITLE_HEADS.contains(token.lemma()) || !NameFinder.isCapitalized(token)) {
            return Optional.empty();
        }
        List<Token> phrase = sentence.subtree(token);
        int end = phrase.get(phrase.size() - 1).index() + 1;
        return people.in(sentence).stream()
                .filter(m -> m.words().from() > token.index()
                        && isEnd(sentence, m.words().to(), end))
                .filter(m -> sentence.tokens().subList(token.index(), m.words().from()).stream()
                        .allMatch(t -> NameFinder.isCapitalized(t) || TITLE_JOINTS.contains(t.form())))
                .map(m -> Party.person(m.person()))
                .findFirst();
    }

    /** Whether a phrase ends there, but for "of Ruritania". */
    private static boolean isEnd(Sentence sentence, int at, int end) {
        return at == end || (at < end && sentence.token(at).lemma().equals("of"));
    }

    /** "the Ruritanian president", "the foreign ministers of A and B" where the article has named them. */
    private List<Party> offices(Sentence sentence, Token token) {
        boolean definite = sentence.children(token, "det", "poss")
                        .anyMatch(t -> !Set.of("a", "an").contains(t.lemma()))
                || token.isProperNoun();
        return definite
                ? titles.headedBy(sentence, token).map(holders::find).orElse(List.of()).stream()
                        .map(Party::person)
                        .toList()
                : List.of();
    }
}
