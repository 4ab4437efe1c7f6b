package dev.rapporteur.extract;

import dev.rapporteur.model.Authority.Country;
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
    private static final Set<String> GROUPS = Lexicon.words("groups");
    private static final Set<String> DELEGATIONS = Lexicon.words("delegations");
    private static final Set<String> AUDIENCE = Lexicon.words("audience");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "both", "each", "their");
    private static final Set<String> SINGULAR_PRONOUNS = Set.of("he", "him", "she", "her", "his");
    /** What belongs to people and can stand for them: "the team's mission includes". */
    private static final Set<String> UNDERTAKINGS = Lexicon.words("undertakings");

    private static final Set<String> BODIES = Lexicon.words("bodies");
    private static final Set<String> MEMBERSHIP = Set.of("include", "comprise", "feature");

    private final Gazetteer gazetteer;
    private final People people;
    private final TitleReader titles;
    private final OfficeHolders holders;
    private final Antecedents antecedents;

    PartyReader(
            Gazetteer gazetteer, People people, TitleReader titles, OfficeHolders holders, Antecedents antecedents) {
        this.gazetteer = gazetteer;
        this.people = people;
        this.titles = titles;
        this.holders = holders;
        this.antecedents = antecedents;
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

    private List<Party> one(Sentence sentence, Token token) {
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

    /**
     * "the Department of Harbours", "Harbour Ministry": a capitalized noun for a body that the tagger does not know.
     */
    private static boolean isBody(Token token) {
        return token.isProperNoun()
                && NameFinder.isCapitalized(token)
                && BODIES.contains(token.form().toLowerCase(java.util.Locale.ROOT));
    }

    private Party body(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && sentence.token(from - 1).head() == head.index()) {
            from--;
        }
        int to = sentence.children(head, "prep")
                .filter(p -> p.lemma().equals("of") && p.index() == head.index() + 1)
                .flatMap(p -> sentence.children(p, "pobj"))
                .filter(Token::isProperNoun)
                .mapToInt(t -> t.index() + 1)
                .findFirst()
                .orElse(head.index() + 1);
        return titles.party(NameFinder.text(sentence, from, to));
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
        if ((!token.isNoun() && token.entity().isEmpty()) || AUDIENCE.contains(token.lemma())) {
            return List.of();
        }
        Optional<Party> apposed = apposed(sentence, token);
        if (apposed.isPresent()) {
            return List.of(apposed.get());
        }
        Optional<Party> nation = nation(sentence, token);
        if (nation.isPresent()) {
            return List.of(nation.get());
        }
        if (token.entity().equals("ORG")) {
            return List.of(organization(sentence, token));
        }
        if (isBody(token)) {
            return List.of(body(sentence, token));
        }
        if (UNDERTAKINGS.contains(token.lemma())) {
            return sentence.children(token, "poss")
                    .flatMap(t -> one(sentence, t).stream())
                    .toList();
        }
        List<Party> holders = offices(sentence, token);
        return holders.isEmpty() ? group(sentence, token) : holders;
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

    private Optional<Party> nation(Sentence sentence, Token token) {
        List<Token> name = nameOf(sentence, token);
        String words = NameFinder.text(sentence, name.get(0).index(), token.index() + 1);
        Optional<Country> country = gazetteer
                .country(words)
                .or(() -> token.isProperNoun() ? gazetteer.metonym(words) : Optional.empty())
                .or(() -> token.isProperNoun() && token.form().endsWith("s")
                        ? gazetteer.demonym(words)
                        : Optional.empty());
        return country.map(c -> Party.country(c.name()));
    }

    private static List<Token> nameOf(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && (sentence.token(from - 1).entity().equals(head.entity())
                        || head.entity().isEmpty())
                && !head.entity().isEmpty()) {
            from--;
        }
        return sentence.tokens().subList(from, head.index() + 1);
    }

    private Party organization(Sentence sentence, Token token) {
        int from = token.index();
        while (from > 0
                && sentence.token(from - 1).entity().equals("ORG")
                && !sentence.token(from).beginsEntity()) {
            from--;
        }
        return titles.party(NameFinder.text(sentence, from, token.index() + 1));
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

    private List<Party> group(Sentence sentence, Token token) {
        if (!GROUPS.contains(token.lemma())) {
            return List.of();
        }
        if (token.pos().equals("NN") && !isCollective(token)) {
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
                .forEach(t -> found.addAll(one(sentence, t)));
        sentence.children(token, "appos")
                .flatMap(t -> Syntax.conjuncts(sentence, t).stream())
                .filter(t -> people.at(sentence, t).isPresent())
                .forEach(t -> found.addAll(one(sentence, t)));
        return found;
    }

    private static boolean isCollective(Token token) {
        return Set.of("delegation", "team", "group", "mission", "government", "administration", "family", "entourage")
                .contains(token.lemma());
    }

    /**
     * Named members of a delegation: "officials, including A and B", "a team led by A", "a delegation that includes A".
     */
    List<Party> members(Sentence sentence, Token head) {
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
        return read(sentence, head).stream()
                .filter(p -> p.kind() == Party.Kind.PERSON)
                .toList();
    }

    /** The noun with its adjectives: "senior Ruritanian officials". */
    private static String words(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0 && isWordOfGroup(sentence.token(from - 1), sentence, head)) {
            from--;
        }
        return NameFinder.text(sentence, from, head.index() + 1);
    }

    private static boolean isWordOfGroup(Token token, Sentence sentence, Token head) {
        return sentence.dominates(head, token)
                && !Set.of("DT", "PRP$", "CC", ",", "IN", "CD").contains(token.pos())
                && !Set.of("other", "several", "many", "various", "some", "such")
                        .contains(token.lemma());
    }
}
