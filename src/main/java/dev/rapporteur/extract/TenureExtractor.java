package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.TenureClaim.Phase;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who holds, held or is to hold which office. */
final class TenureExtractor {
    private static final Set<String> APPOINTING = Lexicon.words("appointing-verbs");
    private static final Set<String> LEAVING = Lexicon.words("leaving-verbs");
    private static final Map<String, String> HEADING =
            Map.of("head", "head", "chair", "chair", "run", "head", "govern", "governor");

    private final AnnotatedArticle article;
    private final Gazetteer gazetteer;
    private final People people;
    private final StatusReader status;
    private final TitleReader titles;
    private final Map<String, TenureClaim> found = new LinkedHashMap<>();

    TenureExtractor(AnnotatedArticle article, Gazetteer gazetteer, People people, StatusReader status) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.people = people;
        this.status = status;
        this.titles = new TitleReader(gazetteer, people);
    }

    List<TenureClaim> extract() {
        for (Sentence sentence : article.sentences()) {
            people.in(sentence).forEach(m -> beforeName(sentence, m));
            people.in(sentence).forEach(m -> afterName(sentence, m));
            sentence.tokens().stream().filter(Token::isVerb).forEach(v -> byVerb(sentence, v));
        }
        List<TenureClaim> all = List.copyOf(found.values());
        OfficeCountries countries = new OfficeCountries(article, gazetteer, titles);
        return all.stream().map(t -> countries.complete(t, all)).toList();
    }

    /** "Ruritanian Foreign Minister Ana Ruiz", "the president's envoy, Tom Okafor". */
    private void beforeName(Sentence sentence, People.Mention mention) {
        int end = mention.words().from();
        while (end > 0 && isRankOrAside(sentence, end - 1)) {
            end--;
        }
        counterpart(sentence, mention, end > 0 && sentence.token(end - 1).form().equals(",") ? end - 1 : end);
        Optional<Title> close = titles.endingAt(sentence, end);
        if (close.isPresent()) {
            add(sentence, close.get(), holders(sentence, mention, close.get()), "title-before-name");
        } else if (end > 1 && sentence.token(end - 1).form().equals(",")) {
            titles.endingAt(sentence, end - 1)
                    .filter(t -> !t.plural() && isDefinite(sentence, t))
                    .ifPresent(t -> add(sentence, t, List.of(mention.person()), "apposition-before-name"));
        }
    }

    /**
     * "Ruritanian Foreign Minister Ana Ruiz and her Graustarkian counterpart, Tom Okafor": he holds the like office.
     */
    private void counterpart(Sentence sentence, People.Mention mention, int end) {
        if (end < 2 || !sentence.token(end - 1).lemma().equals("counterpart")) {
            return;
        }
        Optional<Party> nation = titles.nationBefore(sentence, end - 1);
        people.in(sentence).stream()
                .filter(m -> m.words().to() < end)
                .reduce((a, b) -> b)
                .flatMap(m -> found.values().stream()
                        .filter(t -> t.holder().name().equals(m.person()))
                        .findFirst())
                .filter(t -> nation.isPresent())
                .ifPresent(t -> add(
                        sentence,
                        new Title(
                                end - 2,
                                end,
                                t.title(),
                                t.title(),
                                List.of(nation.get()),
                                Optional.empty(),
                                Phase.CURRENT,
                                false,
                                false),
                        List.of(mention.person()),
                        "counterpart-of"));
    }

    private boolean isRankOrAside(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        return gazetteer.isRank(form)
                || (i > 0 && gazetteer.isRank(NameFinder.text(sentence, i - 1, i + 1)))
                || Set.of("(", ")", "Retired", "retired").contains(form);
    }

    /** "the envoy, Ana Ruiz" names her; "an envoy, Ana Ruiz said" need not. */
    private static boolean isDefinite(Sentence sentence, Title title) {
        return sentence.tokens().subList(title.from(), title.to()).stream()
                .anyMatch(t ->
                        Set.of("the", "his", "her", "its", "their", "'s", "'").contains(t.lemma())
                                || NameFinder.isCapitalized(t));
    }

    /** A plural title before a list of names is everybody's: "Representatives A, B and C". */
    private List<String> holders(Sentence sentence, People.Mention first, Title title) {
        if (!title.plural()) {
            return List.of(first.person());
        }
        Token head = first.words().tokens().get(first.words().tokens().size() - 1);
        List<String> names = new ArrayList<>(List.of(first.person()));
        Syntax.conjuncts(sentence, head).stream()
                .skip(1)
                .flatMap(t -> people.at(sentence, t).stream())
                .forEach(m -> names.add(m.person()));
        return names;
    }

    /** "Ana Ruiz, the foreign minister of Ruritania," and "A and B, the foreign ministers of R and G,". */
    private void afterName(Sentence sentence, People.Mention mention) {
        int at = mention.words().to();
        if (at + 1 >= sentence.size()
                || !Set.of(",", "-", "(").contains(sentence.token(at).form())) {
            return;
        }
        int start = at + 1;
        titles.startingAt(sentence, start)
                .filter(t -> isApposition(sentence, t, start))
                .ifPresent(t -> add(
                        sentence,
                        t,
                        t.plural() ? joined(sentence, mention) : List.of(mention.person()),
                        "apposition-after-name"));
    }

    private boolean isApposition(Sentence sentence, Title title, int start) {
        if (title.to() < sentence.size()
                && people.at(sentence, sentence.token(title.to())).isPresent()) {
            return false; // the title of the next name in a list
        }
        boolean ownWords = sentence.tokens().subList(start, title.to()).stream()
                .allMatch(t -> people.at(sentence, t).isEmpty() || nextIsPossessive(sentence, t));
        boolean ends = title.to() >= sentence.size()
                || !sentence.token(title.to()).isVerb()
                || sentence.token(title.to()).pos().equals("VBN")
                || sentence.token(title.to()).pos().equals("VBG");
        return ownWords && (ends || sentence.token(start).pos().equals("DT"));
    }

    private static boolean nextIsPossessive(Sentence sentence, Token token) {
        return token.index() + 1 < sentence.size()
                && (sentence.token(token.index() + 1).pos().equals("POS")
                        || sentence.token(token.index() + 1).entity().equals("PERSON"));
    }

    private List<String> joined(Sentence sentence, People.Mention last) {
        List<String> names = new ArrayList<>();
        int end = last.words().from();
        for (People.Mention other : people.in(sentence)) {
            if (other.words().from() < end) {
                names.add(other.person());
            }
        }
        names.add(last.person());
        int wanted = Math.min(2, names.size());
        return names.subList(names.size() - wanted, names.size());
    }

    private void byVerb(Sentence sentence, Token verb) {
        boolean asObject = APPOINTING.contains(verb.lemma());
        if (verb.lemma().equals("be")
                || verb.lemma().equals("become")
                || verb.lemma().equals("remain")) {
            Syntax.child(sentence, verb, "attr")
                    .ifPresent(t -> bySubject(sentence, verb, t, phaseOfCopula(verb), "is-office"));
        }
        HEADING.forEach((lemma, office) -> {
            if (verb.lemma().equals(lemma)) {
                heads(sentence, verb, office);
            }
        });
        boolean served =
                Set.of("serve", "work").contains(verb.lemma()) && verb.pos().equals("VBD");
        Phase phase = LEAVING.contains(verb.lemma()) || served ? Phase.FORMER : Phase.CURRENT;
        for (Token title : Syntax.objectsOf(sentence, verb, Set.of("as"))) {
            if (title.index() > verb.index()) {
                bySubject(sentence, verb, title, phase, "as-office");
            }
        }
        if (asObject) {
            people.in(sentence).stream()
                    .filter(m -> m.words().from() > verb.index() && m.words().from() - verb.index() < 5)
                    .forEach(m -> titles.startingAt(sentence, m.words().to())
                            .filter(t ->
                                    !t.plural() && status.read(sentence, verb).isActual())
                            .ifPresent(t -> add(sentence, t, List.of(m.person()), "appointed-office")));
            sentence.children(verb, "oprd", "attr", "xcomp")
                    .forEach(t -> bySubject(sentence, verb, t, Phase.CURRENT, "appointed-office"));
        }
    }

    private static Phase phaseOfCopula(Token verb) {
        return verb.pos().equals("VBD") && verb.lemma().equals("be") ? Phase.FORMER : Phase.CURRENT;
    }

    private void bySubject(Sentence sentence, Token verb, Token noun, Phase phase, String rule) {
        Factuality factuality = status.read(sentence, verb).factuality();
        boolean ahead = factuality == Factuality.PLANNED
                && sentence.children(verb, "aux").anyMatch(t -> t.pos().equals("MD"));
        if (!noun.isNoun() || !(factuality.isActual() || factuality == Factuality.UNKNOWN || ahead)) {
            return;
        }
        boolean passive = Syntax.isPassive(sentence, verb);
        List<Token> holders = APPOINTING.contains(verb.lemma()) && !passive
                ? Syntax.objects(sentence, verb)
                : Syntax.subjects(sentence, verb);
        List<String> names = holders.stream()
                .flatMap(t -> people.at(sentence, t).stream())
                .map(People.Mention::person)
                .toList();
        if (!names.isEmpty()) {
            titles.headedBy(sentence, noun)
                    .filter(t -> !t.plural())
                    .ifPresent(t -> add(sentence, withPhase(t, ahead ? Phase.DESIGNATE : phase), names, rule));
        }
    }

    private static Title withPhase(Title title, Phase phase) {
        return title.phase() != Phase.CURRENT
                ? title
                : new Title(
                        title.from(),
                        title.to(),
                        title.office(),
                        title.words(),
                        title.organizations(),
                        title.owner(),
                        phase,
                        title.acting(),
                        title.plural());
    }

    /** "who heads the Harbour Agency". */
    private void heads(Sentence sentence, Token verb, String office) {
        List<String> names = Syntax.subjects(sentence, verb).stream()
                .flatMap(t -> people.at(sentence, t).stream())
                .map(People.Mention::person)
                .toList();
        for (Token object : Syntax.objects(sentence, verb)) {
            List<Token> phrase = sentence.subtree(object);
            if (!names.isEmpty() && phrase.stream().anyMatch(t -> t.entity().equals("ORG"))) {
                int from = phrase.get(0).index();
                Party organization = titles.party(NameFinder.text(sentence, from, object.index() + 1));
                add(
                        sentence,
                        new Title(
                                verb.index(),
                                object.index() + 1,
                                office,
                                office,
                                List.of(organization),
                                Optional.empty(),
                                Phase.CURRENT,
                                false,
                                false),
                        names,
                        "heads-organization");
            }
        }
    }

    private void add(Sentence sentence, Title title, List<String> names, String rule) {
        for (int i = 0; i < names.size(); i++) {
            String holder = names.get(i);
            Optional<Party> told = title.organization(i).or(() -> organizationAfter(sentence, title, holder));
            Optional<Party> organization = told.or(() -> inferred(title));
            TextSpan words = Sentence.spanOf(sentence.tokens().subList(title.from(), title.to()));
            TextSpan quote = people.in(sentence).stream()
                    .filter(m -> m.person().equals(holder))
                    .map(m -> m.words().span())
                    .min((a, b) -> Integer.compare(distance(a, words), distance(b, words)))
                    .map(words::union)
                    .orElse(words);
            TenureClaim claim = new TenureClaim(
                    Party.person(holder),
                    title.words(),
                    organization,
                    told.isEmpty() && organization.isPresent(),
                    title.phase(),
                    title.acting(),
                    Optional.empty(),
                    Optional.empty(),
                    Stance.ASSERTS,
                    Optional.empty(),
                    Evidence.of(article.article(), quote, rule).with(List.of(new Cue(Cue.Role.TRIGGER, words, rule))));
            found.merge(holder + "\n" + title.office(), claim, TenureExtractor::better);
        }
    }

    /** "Prime Minister Ana Ruiz of Ruritania": whose office it is stands after the name. */
    private Optional<Party> organizationAfter(Sentence sentence, Title title, String holder) {
        return people.in(sentence).stream()
                .filter(m -> m.person().equals(holder) && m.words().from() >= title.to())
                .map(m -> m.words().to())
                .filter(end ->
                        end + 1 < sentence.size() && sentence.token(end).lemma().equals("of"))
                .flatMap(end -> titles.nationFrom(sentence, end + 1).stream())
                .findFirst();
    }

    private static int distance(TextSpan a, TextSpan b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    private static TenureClaim better(TenureClaim old, TenureClaim young) {
        boolean more = young.organization().isPresent()
                && (old.organization().isEmpty() || (old.inferred() && !young.inferred()));
        return more ? young : old;
    }

    /**
     * Whose office it must be: the country of the person whose envoy he is, or the only country with such an office.
     */
    private Optional<Party> inferred(Title title) {
        Optional<Party> ofOwner = title.owner().flatMap(this::organizationOf);
        return ofOwner.or(() -> gazetteer.seat(title.office()).map(c -> Party.country(c.name())));
    }

    private Optional<Party> organizationOf(String person) {
        return found.values().stream()
                .filter(c -> c.holder().name().equals(person))
                .flatMap(c -> c.organization().stream())
                .findFirst();
    }
}
