package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups the namings of an article by person: full names first, then surnames and other single words with the full name
 * they belong to, then every further place where such a word stands.
 */
final class PeopleGrouper {
    /** Points that make a name believable that the tagger does not take for a person's. */
    private static final int ENOUGH = 2;

    /** Fewer points make a name unbelievable, whatever the tagger says. */
    private static final int LEAST = -1;

    private static final Set<String> PAIR_NOUNS = Lexicon.words("pair-nouns");

    private final Article article;
    private final AnnotatedArticle text;
    private final Gazetteer gazetteer;
    private final NameFinder finder;
    private final NameTitles titles;
    private final NameEvidence evidence;
    private final TaggerVote vote;
    private final List<Group> groups = new ArrayList<>();

    /** Namings of one person in the making. */
    private static final class Group {
        private final List<NameMention> mentions = new ArrayList<>();
        private final Set<PersonName> forms = new LinkedHashSet<>();
    }

    PeopleGrouper(AnnotatedArticle text, Gazetteer gazetteer) {
        this.article = text.article();
        this.text = text;
        this.gazetteer = gazetteer;
        this.finder = new NameFinder(gazetteer);
        this.titles = new NameTitles(gazetteer);
        this.evidence = new NameEvidence(gazetteer);
        this.vote = new TaggerVote(text);
    }

    People group() {
        List<NameMention> names = new ArrayList<>(finder.recognize(text));
        names.addAll(believedCandidates(names));
        List<NameMention> single = new ArrayList<>();
        for (NameMention name : names) {
            if (isFull(name)) {
                addFull(name);
            } else {
                single.add(name);
            }
        }
        addSingle(single);
        groups.removeIf(this::speaksAgainst);
        propagate();
        return people();
    }

    /** Full names that the tagger does not know, where the words beside them say that they are people's. */
    private List<NameMention> believedCandidates(List<NameMention> known) {
        Map<String, List<NameMention>> byName = new LinkedHashMap<>();
        for (NameMention candidate : new CandidateFinder(finder, gazetteer).find(text, known)) {
            byName.computeIfAbsent(candidate.text(article), n -> new ArrayList<>())
                    .add(candidate);
        }
        return byName.values().stream()
                .filter(namings -> evidence.points(namings) >= ENOUGH)
                .flatMap(List::stream)
                .toList();
    }

    private boolean speaksAgainst(Group group) {
        NameMention first = group.mentions.get(0);
        boolean outvoted = form(first).isFull() && first.recognized() && vote.isAgainst(first);
        return evidence.points(group.mentions) - (outvoted ? 1 : 0) < LEAST;
    }

    private PersonName form(NameMention mention) {
        return PersonName.of(mention.text(article));
    }

    private boolean isFull(NameMention mention) {
        PersonName form = form(mention);
        return form.isFull()
                && form.words().stream().noneMatch(w -> gazetteer.country(w).isPresent());
    }

    private void addFull(NameMention mention) {
        PersonName form = form(mention);
        Group group = groups.stream()
                .filter(g -> g.forms.stream().anyMatch(f -> f.canBe(form, gazetteer)))
                .findFirst()
                .orElseGet(this::newGroup);
        group.forms.add(form);
        group.mentions.add(mention);
    }

    /**
     * "Ruiz-Okafor" is two people before a word like "talks" or if one of them is named elsewhere; else it is one name.
     */
    private List<NameMention> halves(NameMention mention) {
        List<Token> words = mention.tokens();
        if (words.size() != 3 || !words.get(1).form().equals("-") || !NameFinder.isCapitalized(words.get(0))) {
            return List.of(mention);
        }
        NameMention left = new NameMention(mention.sentence(), mention.from(), mention.from() + 1, false, true);
        NameMention right = new NameMention(mention.sentence(), mention.from() + 2, mention.to(), false, true);
        int next = mention.to();
        boolean pair = (next < mention.sentence().size()
                        && PAIR_NOUNS.contains(mention.sentence().token(next).lemma()))
                || owner(form(left).last(), left).isPresent()
                || owner(form(right).last(), right).isPresent();
        return pair ? List.of(left, right) : List.of(mention);
    }

    private Group newGroup() {
        Group group = new Group();
        groups.add(group);
        return group;
    }

    private void addSingle(List<NameMention> mentions) {
        Map<String, List<NameMention>> homeless = new LinkedHashMap<>();
        for (NameMention mention :
                mentions.stream().flatMap(m -> halves(m).stream()).toList()) {
            PersonName form = form(mention);
            Optional<Group> owner = owner(form.last(), mention);
            if (owner.isPresent()) {
                owner.get().mentions.add(mention);
                owner.get().forms.add(form);
            } else {
                homeless.computeIfAbsent(PersonName.fold(form.text()), k -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (List<NameMention> namings : homeless.values()) {
            if (isBelievable(namings)) {
                Group group = newGroup();
                namings.forEach(m -> {
                    group.mentions.add(m);
                    group.forms.add(form(m));
                });
            }
        }
    }

    /** Whose surname the word is, or else whose full name it is part of; of several the one named last before. */
    private Optional<Group> owner(String word, NameMention mention) {
        List<Group> bySurname = groups.stream()
                .filter(g -> g.forms.stream().anyMatch(f -> f.isFull() && PersonName.areVariants(f.last(), word)))
                .toList();
        List<Group> candidates = bySurname.isEmpty()
                ? groups.stream()
                        .filter(g -> g.forms.stream().anyMatch(f -> f.isFull() && f.hasWord(word)))
                        .toList()
                : bySurname;
        return candidates.stream().max(Comparator.comparingInt(g -> lastBefore(g, mention)));
    }

    private static int lastBefore(Group group, NameMention mention) {
        return group.mentions.stream()
                .map(m -> m.span().start())
                .filter(start -> start < mention.span().start())
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    /**
     * A single word is a person's name if a title says so, or if the tagger says so more than once, or of one who acts.
     */
    private boolean isBelievable(List<NameMention> namings) {
        NameMention first = namings.get(0);
        String word = form(first).text();
        if (word.length() < 2 || gazetteer.isNoPerson(word) || word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
            return false;
        }
        long recognized = namings.stream().filter(NameMention::recognized).count();
        int points = evidence.points(namings) - (vote.isAgainst(first) ? 2 : 0);
        return points >= ENOUGH
                || (points >= 0 && (recognized >= 2 || (recognized == 1 && (points > 0 || acts(first)))));
    }

    private static boolean acts(NameMention mention) {
        Token last = mention.tokens().get(mention.tokens().size() - 1);
        return java.util.Set.of("nsubj", "nsubjpass", "poss").contains(last.label());
    }

    /** Adds every capitalized word that is somebody's surname and no part of another name. */
    private void propagate() {
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isBareSurname(sentence, token)) {
                    NameMention mention = new NameMention(
                            sentence, NameEdges.withArticle(sentence, token.index()), token.index() + 1, false, false);
                    ownerOfBare(token.form(), mention).ifPresent(g -> {
                        g.mentions.add(mention);
                        g.forms.add(form(mention));
                    });
                }
            }
        }
    }

    private Optional<Group> ownerOfBare(String word, NameMention mention) {
        return groups.stream()
                .filter(g -> g.forms.stream()
                        .anyMatch(f -> lastPart(f.last()).equals(PersonName.fold(word))
                                || (!f.isFull() && PersonName.fold(f.text()).equals(PersonName.fold(word)))
                                || isFamilyNameFirst(f, word)))
                .max(Comparator.comparingInt(g -> lastBefore(g, mention)));
    }

    /** "Qian" of "Qian Weilun": no given name that English readers know, so perhaps the family's. */
    private boolean isFamilyNameFirst(PersonName form, String word) {
        return form.words().size() == 2
                && PersonName.fold(form.first()).equals(PersonName.fold(word))
                && !gazetteer.isGivenName(word)
                && !gazetteer.isGivenName(form.last());
    }

    private static String lastPart(String surname) {
        return PersonName.fold(surname);
    }

    private boolean isBareSurname(Sentence sentence, Token token) {
        if (!NameFinder.isCapitalized(token)
                || token.form().length() < 2
                || !(token.isNoun() || token.entity().equals("PERSON"))) {
            return false;
        }
        boolean taken = groups.stream()
                .flatMap(g -> g.mentions.stream())
                .anyMatch(m -> m.sentence().index() == sentence.index() && m.covers(token));
        return !taken && !isInLongerName(sentence, token);
    }

    private boolean isInLongerName(Sentence sentence, Token token) {
        int i = token.index();
        boolean after = i + 1 < sentence.size()
                && sentence.token(i + 1).isProperNoun()
                && !sentence.token(i + 1).entity().isEmpty()
                && !sentence.token(i + 1).beginsEntity()
                && !token.entity().isEmpty();
        boolean before = i > 0
                && !token.entity().equals("DATE")
                && sentence.token(i - 1).isProperNoun()
                && !token.entity().isEmpty()
                && !token.beginsEntity()
                && !titles.isTitled(sentence, i);
        return after || before;
    }

    private People people() {
        List<Person> all = new ArrayList<>();
        List<People.Mention> namings = new ArrayList<>();
        groups.sort(Comparator.comparingInt(g -> firstStart(g.mentions)));
        Set<String> taken = new LinkedHashSet<>();
        for (Group group : groups) {
            String name = fullest(group);
            if (!taken.add(name)) {
                continue; // the same words for two people cannot be told apart by name
            }
            List<TextSpan> spans = group.mentions.stream()
                    .map(NameMention::span)
                    .distinct()
                    .sorted()
                    .toList();
            List<String> aliases = group.forms.stream()
                    .map(PersonName::text)
                    .filter(f -> !f.equals(name))
                    .distinct()
                    .toList();
            all.add(new Person(name, aliases, spans));
            group.mentions.forEach(m -> namings.add(new People.Mention(m, name)));
        }
        return new People(all, namings);
    }

    private static int firstStart(List<NameMention> mentions) {
        return mentions.stream().mapToInt(m -> m.span().start()).min().orElse(Integer.MAX_VALUE);
    }

    /** The form with most words; of equally long ones the first. */
    private static String fullest(Group group) {
        return group.forms.stream()
                .max(Comparator.comparingInt((PersonName f) -> f.words().size()))
                .map(PersonName::text)
                .orElseThrow();
    }
}
