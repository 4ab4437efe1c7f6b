package dev.rapporteur.extract;

import dev.rapporteur.extract.TenureRule.Piece;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim.Phase;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from verbs who holds, takes or leaves which office: "is", "was sworn in as", "resigned as", "chairs". */
final class TenureVerbs {
    private static final List<TenureRule> RULES =
            TenureRule.all().stream().filter(r -> r.has(Piece.VERB)).toList();
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> WILL = Set.of("will", "shall", "wo", "'ll");
    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final People people;
    private final StatusReader status;
    private final TitleReader titles;
    private final Antecedents antecedents;

    TenureVerbs(People people, StatusReader status, TitleReader titles, Antecedents antecedents) {
        this.people = people;
        this.status = status;
        this.titles = titles;
        this.antecedents = antecedents;
    }

    List<Holding> read(Sentence sentence, Token verb) {
        Set<String> company = new HashSet<>();
        sentence.children(verb, "prt", "advmod", "dobj", "prep", "acomp").forEach(t -> company.add(t.lemma()));
        List<TenureRule> rules = RULES.stream()
                .filter(r -> r.isTriggeredBy(verb.lemma(), company))
                .toList();
        Optional<Reality> reality = rules.isEmpty() ? Optional.empty() : reality(sentence, verb);
        return reality.stream()
                .flatMap(r -> rules.stream().flatMap(rule -> read(sentence, verb, rule, r)))
                .toList();
    }

    /** Whether what a verb tells is so, or will be; anything less certain makes no tenure. */
    private enum Reality {
        ACTUAL,
        AHEAD
    }

    private Optional<Reality> reality(Sentence sentence, Token verb) {
        Factuality factuality = status.read(sentence, verb).factuality();
        if (factuality.isActual() || factuality == Factuality.UNKNOWN) {
            return Optional.of(Reality.ACTUAL);
        }
        boolean will = factuality == Factuality.PLANNED
                && sentence.children(verb, "aux")
                        .anyMatch(t -> WILL.contains(t.form().toLowerCase(Locale.ROOT)));
        return will ? Optional.of(Reality.AHEAD) : Optional.empty();
    }

    private Stream<Holding> read(Sentence sentence, Token verb, TenureRule rule, Reality reality) {
        List<String> holders = holders(sentence, verb, rule);
        Phase phase = phase(sentence, verb, rule, reality);
        if (rule.has(Piece.ORGANIZATION)) {
            return heads(sentence, verb, rule, holders, phase).stream();
        }
        Stream<Title> found = rule.has(Piece.AS) ? as(sentence, verb) : complements(sentence, verb, rule);
        return found.filter(t -> !t.plural() || holders.size() > 1).flatMap(t -> {
            Stream<Holding> own = holders.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Holding(in(t, phase), holders, rule, Optional.of(verb), change(rule, reality)));
            return Stream.concat(own, predecessor(sentence, verb, rule, t, reality));
        });
    }

    private static Optional<Phase> change(TenureRule rule, Reality reality) {
        return reality == Reality.ACTUAL ? rule.phase() : Optional.empty();
    }

    /** Who takes or leaves the office: the subject, or to whom the verb is done. */
    private List<String> holders(Sentence sentence, Token verb, TenureRule rule) {
        boolean passive = Syntax.isPassive(sentence, verb);
        if (rule.isDoneToHolder()) {
            List<String> names = names(sentence, passive ? Syntax.subjects(sentence, verb) : objects(sentence, verb));
            return names.isEmpty() && !passive && !rule.has(Piece.AS)
                    ? titled(sentence, verb).map(People.Mention::person).toList()
                    : names;
        }
        if (rule.has(Piece.PREDECESSOR) && passive) {
            return names(sentence, Syntax.objectsOf(sentence, verb, BY));
        }
        return passive ? List.of() : names(sentence, Syntax.subjects(sentence, verb));
    }

    private List<Token> objects(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>(Syntax.objects(sentence, verb));
        sentence.children(verb, "oprd", "xcomp", "ccomp") // "named Ana Ruiz president" as a small clause
                .flatMap(t -> sentence.children(t, "nsubj"))
                .forEach(found::add);
        return found;
    }

    /** Whom the new holder follows holds the office no more. */
    private Stream<Holding> predecessor(Sentence sentence, Token verb, TenureRule rule, Title title, Reality reality) {
        if (!rule.has(Piece.PREDECESSOR)) {
            return Stream.empty();
        }
        List<String> names = Syntax.isPassive(sentence, verb)
                ? names(sentence, Syntax.subjects(sentence, verb))
                : names(sentence, Syntax.objects(sentence, verb));
        Phase phase = reality == Reality.ACTUAL ? Phase.FORMER : Phase.CURRENT;
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(new Holding(
                        in(title, phase),
                        names,
                        rule,
                        Optional.of(verb),
                        reality == Reality.ACTUAL ? Optional.of(Phase.FORMER) : Optional.empty()));
    }

    private List<String> names(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .flatMap(t -> name(sentence, t).stream())
                .distinct()
                .toList();
    }

    private Optional<String> name(Sentence sentence, Token token) {
        return PRONOUNS.contains(token.lemma())
                ? meant(sentence, token)
                : people.at(sentence, token).map(People.Mention::person);
    }

    /** Whom "he" or "she" means, where only one person can be meant. */
    private Optional<String> meant(Sentence sentence, Token pronoun) {
        Set<String> named = new HashSet<>();
        people.in(sentence).stream()
                .filter(m -> m.words().to() <= pronoun.index())
                .forEach(m -> named.add(m.person()));
        if (named.isEmpty()) {
            List<Sentence> before = antecedents.before(sentence);
            before.stream().limit(1).flatMap(s -> people.in(s).stream()).forEach(m -> named.add(m.person()));
        }
        return named.size() == 1 ? antecedents.singular(sentence, pronoun).map(Party::name) : Optional.empty();
    }

    private Stream<Title> as(Sentence sentence, Token verb) {
        Stream<Token> nested = Stream.concat( // "took office as", "resigned from her post as"
                        sentence.children(verb, "dobj", "prt", "prep"),
                        sentence.children(verb, "prep").flatMap(t -> sentence.children(t, "pobj")))
                .flatMap(t -> Syntax.objectsOf(sentence, t, Set.of("as")).stream());
        return Stream.concat(Syntax.objectsOf(sentence, verb, Set.of("as")).stream(), nested)
                .filter(t -> t.index() > verb.index() && t.isNoun())
                .distinct()
                .flatMap(t -> titles.headedBy(sentence, t).stream());
    }

    private Stream<Title> complements(Sentence sentence, Token verb, TenureRule rule) {
        Stream<Title> beside = rule.isDoneToHolder() && !Syntax.isPassive(sentence, verb)
                ? titled(sentence, verb)
                        .flatMap(m -> titles.startingAt(sentence, m.words().to()).stream())
                : Stream.empty();
        Stream<Title> below = sentence.children(verb, "attr", "oprd", "xcomp", "dobj")
                .filter(t -> t.isNoun() && t.index() > verb.index())
                .filter(t -> people.at(sentence, t).isEmpty() && !Syntax.isNegated(sentence, t))
                .flatMap(t -> titles.headedBy(sentence, t).stream());
        return Stream.concat(beside, below).limit(1);
    }

    /** "elected Ana Ruiz president", where trees differ much. */
    private Stream<People.Mention> titled(Sentence sentence, Token verb) {
        return people.in(sentence).stream()
                .filter(m -> m.words().from() > verb.index() && m.words().from() - verb.index() < 5)
                .filter(m -> titles.startingAt(sentence, m.words().to())
                        .filter(t -> !t.plural())
                        .isPresent());
    }

    private static Phase phase(Sentence sentence, Token verb, TenureRule rule, Reality reality) {
        if (reality == Reality.AHEAD) {
            return rule.phase().equals(Optional.of(Phase.FORMER)) ? Phase.CURRENT : Phase.DESIGNATE;
        }
        return rule.phase().orElseGet(() -> isOver(sentence, verb) ? Phase.FORMER : Phase.CURRENT);
    }

    /** "was", "had been", but not "has been": the tense tells that a state lasts no more. */
    private static boolean isOver(Sentence sentence, Token verb) {
        return verb.pos().equals("VBD")
                || sentence.children(verb, "aux").anyMatch(t -> t.pos().equals("VBD"));
    }

    private static Title in(Title title, Phase phase) {
        return title.phase() != Phase.CURRENT ? title : title.in(phase);
    }

    /** "who heads the Harbour Agency". */
    private List<Holding> heads(Sentence sentence, Token verb, TenureRule rule, List<String> holders, Phase phase) {
        List<Holding> found = new ArrayList<>();
        for (Token object : Syntax.objects(sentence, verb)) {
            int from = sentence.subtree(object).get(0).index();
            boolean body = object.entity().equals("ORG")
                    || (titles.organizations().isBody(object)
                            && (object.isProperNoun()
                                    || sentence.subtree(object).stream()
                                            .anyMatch(t -> t.entity().equals("ORG"))));
            if (!holders.isEmpty() && body && people.at(sentence, object).isEmpty()) {
                Party organization = titles.organizations().party(NameFinder.text(sentence, from, object.index() + 1));
                Title title = Title.named(rule.office(), verb.index(), object.index() + 1, List.of(organization));
                found.add(new Holding(title.in(phase), holders, rule, Optional.of(verb), Optional.empty()));
            }
        }
        return found;
    }
}
