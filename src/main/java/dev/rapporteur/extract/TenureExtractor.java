package dev.rapporteur.extract;

import dev.rapporteur.extract.TenureRule.Piece;
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
    private static final TenureRule TITLE_NAME = TenureRule.of(Piece.TITLE, Piece.NAME);
    private static final TenureRule TITLE_COMMA_NAME = TenureRule.of(Piece.TITLE, Piece.COMMA, Piece.NAME);
    private static final TenureRule NAME_COMMA_TITLE = TenureRule.of(Piece.NAME, Piece.COMMA, Piece.TITLE);
    private static final TenureRule COUNTERPART = TenureRule.of(Piece.TITLE, Piece.COUNTERPART, Piece.NAME);

    private final AnnotatedArticle article;
    private final Gazetteer gazetteer;
    private final People people;
    private final TitleReader titles;
    private final TenureVerbs verbs;
    private final TenureBounds bounds;
    private final KnownHeads heads;
    private final Superiors superiors;
    private final ToldTitles told;
    private final TitleClues beside;
    private final Map<String, TenureClaim> found = new LinkedHashMap<>();

    TenureExtractor(AnnotatedArticle article, Gazetteer gazetteer, People people, StatusReader status) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.people = people;
        this.titles = new TitleReader(article, gazetteer, people);
        this.verbs = new TenureVerbs(people, status, titles, new Antecedents(article, people));
        this.bounds = new TenureBounds(article.article());
        this.heads = new KnownHeads(gazetteer, article.article().metadata().published());
        this.superiors =
                new Superiors(heads, gazetteer, article.article().metadata().outlet());
        this.told = new ToldTitles(article, titles);
        this.beside = new TitleClues(List.of(new SharedNation(people, titles), new Hosts(gazetteer, people), told));
    }

    List<TenureClaim> extract() {
        for (Sentence sentence : article.sentences()) {
            people.in(sentence).forEach(m -> beforeName(sentence, m));
            people.in(sentence).forEach(m -> afterName(sentence, m));
            sentence.tokens().stream()
                    .filter(Token::isVerb)
                    .flatMap(v -> verbs.read(sentence, v).stream())
                    .forEach(h -> add(sentence, h));
        }
        List<TenureClaim> all = List.copyOf(found.values());
        for (OrganizationClue clue : clues()) {
            all = clue.complete(all);
        }
        return all;
    }

    /** Ways to tell whose office a bare title means, the surest first. */
    private List<OrganizationClue> clues() {
        OfficeCountries countries = new OfficeCountries(article, gazetteer, told);
        Optional<String> outlet = article.article().metadata().outlet();
        return List.of(
                heads,
                beside,
                countries,
                new HomeOffices(gazetteer, heads, countries, outlet),
                new Ministries(article, gazetteer, titles.organizations()),
                new OwnOffices(gazetteer),
                new TopicMinisters(gazetteer, heads, countries, outlet),
                new CompanyOffices(gazetteer, told),
                new Chambers(article, gazetteer),
                superiors,
                superiors); // twice: they can have superiors
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
            add(sentence, Holding.of(close.get(), holders(sentence, mention, close.get()), TITLE_NAME));
        } else if (end > 1 && sentence.token(end - 1).form().equals(",")) {
            titles.endingAt(sentence, end - 1)
                    .filter(t -> !t.plural() && isDefinite(sentence, t))
                    .ifPresent(t -> add(sentence, Holding.of(t, List.of(mention.person()), TITLE_COMMA_NAME)));
        }
    }

    /**
     * "Ruritanian Foreign Minister Ana Ruiz and her Graustarkian counterpart, Tom Okafor": he holds the like office.
     */
    private void counterpart(Sentence sentence, People.Mention mention, int end) {
        if (end < 2
                || !sentence.token(end - 1).lemma().equals("counterpart")
                || sentence.token(end - 1).pos().endsWith("S")) {
            return;
        }
        Optional<Party> nation = titles.organizations().nationBefore(sentence, end - 1);
        people.in(sentence).stream()
                .filter(m -> m.words().to() < end)
                .reduce((a, b) -> b)
                .flatMap(m -> found.values().stream()
                        .filter(t -> t.holder().name().equals(m.person()))
                        .findFirst())
                .filter(t -> nation.isPresent())
                .ifPresent(t -> add(
                        sentence,
                        Holding.of(
                                Title.named(t.title(), end - 2, end, List.of(nation.get())),
                                List.of(mention.person()),
                                COUNTERPART)));
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
                        Holding.of(
                                t,
                                t.plural() ? joined(sentence, mention) : List.of(mention.person()),
                                NAME_COMMA_TITLE)));
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

    private void add(Sentence sentence, Holding holding) {
        Title title = holding.title();
        List<String> names = holding.holders();
        TenureBounds.Bounds told = bounds.read(sentence, holding);
        if (bounds.isTooOld(told, holding)) {
            return;
        }
        Phase phase = title.phase() == Phase.CURRENT && bounds.isOver(told) ? Phase.FORMER : title.phase();
        for (int i = 0; i < names.size(); i++) {
            String holder = names.get(i);
            Optional<Party> owner = title.organization(i).or(() -> organizationAfter(sentence, title, holder));
            Optional<Party> organization =
                    owner.or(() -> gazetteer.seat(title.office()).map(c -> Party.country(c.name())));
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
                    owner.isEmpty() && organization.isPresent(),
                    phase,
                    title.acting(),
                    told.from(),
                    told.until(),
                    Stance.ASSERTS,
                    Optional.empty(),
                    Evidence.of(article.article(), quote, holding.rule().id())
                            .with(List.of(new Cue(
                                    Cue.Role.TRIGGER, words, holding.rule().id()))));
            boolean ends = holding.change().equals(Optional.of(Phase.FORMER));
            superiors.remember(sentence, title, holder);
            beside.remember(sentence, title, holder);
            found.merge(
                    holder + "\n" + title.office(),
                    claim,
                    (old, young) -> ends ? ended(old, young) : better(old, young));
        }
    }

    /** "Prime Minister Ana Ruiz of Ruritania": whose office it is stands after the name. */
    private Optional<Party> organizationAfter(Sentence sentence, Title title, String holder) {
        return people.in(sentence).stream()
                .filter(m -> m.person().equals(holder) && m.words().from() >= title.to())
                .map(m -> m.words().to())
                .filter(end ->
                        end + 1 < sentence.size() && sentence.token(end).lemma().equals("of"))
                .flatMap(end -> titles.organizations().nationFrom(sentence, end + 1).stream())
                .findFirst();
    }

    private static int distance(TextSpan a, TextSpan b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    /** An office that is left is former from then on, whoever is still called by its title. */
    private static TenureClaim ended(TenureClaim old, TenureClaim young) {
        boolean known = young.organization().isPresent() && !young.inferred();
        return merged(young, known ? young : old, young, old);
    }

    private static TenureClaim better(TenureClaim old, TenureClaim young) {
        boolean more = young.organization().isPresent()
                && (old.organization().isEmpty() || (old.inferred() && !young.inferred()));
        return merged(more ? young : old, more ? young : old, old, young);
    }

    /** A claim with the organization of one and the bounds of two others. */
    private static TenureClaim merged(TenureClaim claim, TenureClaim owned, TenureClaim first, TenureClaim second) {
        return new TenureClaim(
                claim.holder(),
                claim.title(),
                owned.organization(),
                owned.inferred(),
                claim.phase(),
                claim.acting(),
                first.from().or(second::from),
                first.until().or(second::until),
                claim.stance(),
                claim.attribution(),
                claim.evidence());
    }
}
