package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom "he", "they", "the two leaders" or "the delegation" stands for: the nearest fitting people before. */
final class Antecedents {
    private static final int FARTHEST_SENTENCE = 3;
    private static final int FARTHEST_DELEGATION = 12;
    private static final Set<String> STATEMENTS =
            Set.of("statement", "remark", "speech", "address", "message", "declaration", "op-ed");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");

    private final AnnotatedArticle article;
    private final People people;
    private final List<Remembered> pairs = new ArrayList<>();
    private final List<Remembered> delegations = new ArrayList<>();

    /** Several people who belong together, and up to where the text that says so reaches. */
    private record Remembered(int sentence, int token, List<Party> parties) {}

    Antecedents(AnnotatedArticle article, People people) {
        this.article = article;
        this.people = people;
        article.sentences().forEach(this::rememberJoined);
    }

    private void rememberJoined(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.label().equals("conj")) {
                continue;
            }
            List<Token> joined = Syntax.conjuncts(sentence, token);
            List<Party> persons = joined.stream()
                    .flatMap(t -> people.at(sentence, t).stream())
                    .map(m -> Party.person(m.person()))
                    .distinct()
                    .toList();
            if (persons.size() > 1) {
                pairs.add(new Remembered(
                        sentence.index(), joined.get(joined.size() - 1).index(), persons));
            }
        }
    }

    /** Tells of people who met, so that "they" and "the two" can mean them further on. */
    void remember(Sentence sentence, Token trigger, List<Party> participants) {
        List<Party> persons =
                participants.stream().filter(p -> p.kind() == Party.Kind.PERSON).toList();
        if (persons.size() > 1) {
            pairs.add(new Remembered(sentence.index(), trigger.index(), persons));
        }
    }

    /** Tells who belongs to a delegation, so that "the delegation" can mean them further on. */
    void rememberDelegation(Sentence sentence, Token head, List<Party> members) {
        Set<Party> all = new LinkedHashSet<>(members);
        if (sentence.children(head, "det").anyMatch(t -> t.lemma().equals("the"))) {
            all.addAll(delegation(sentence, head)); // the one told of before, with further members
        }
        delegations.add(new Remembered(sentence.index(), head.index(), List.copyOf(all)));
    }

    /**
     * One person: the subject of the same sentence before the word, else of one before it, else whoever was named last.
     */
    Optional<Party> singular(Sentence sentence, Token pronoun) {
        Optional<Party> here =
                pronoun.label().startsWith("nsubj") || pronoun.pos().equals("PRP$")
                        ? lastNamed(sentence, pronoun.index())
                        : lastOther(sentence, pronoun);
        for (int i = sentence.index() - 1;
                here.isEmpty() && i >= Math.max(0, sentence.index() - FARTHEST_SENTENCE);
                i--) {
            here = lastNamed(article.sentences().get(i), Integer.MAX_VALUE);
        }
        return here;
    }

    /** For "him" and "her": the one named last who is not the subject of the same clause. */
    private Optional<Party> lastOther(Sentence sentence, Token pronoun) {
        Set<String> subjects = Syntax.subjectAbove(sentence, pronoun).stream()
                .flatMap(t -> people.at(sentence, t).stream())
                .map(People.Mention::person)
                .collect(java.util.stream.Collectors.toSet());
        return people.in(sentence).stream()
                .filter(m -> m.words().to() <= pronoun.index() && !subjects.contains(m.person()))
                .reduce((a, b) -> b)
                .map(m -> Party.person(m.person()));
    }

    private Optional<Party> lastNamed(Sentence sentence, int before) {
        List<People.Mention> earlier = people.in(sentence).stream()
                .filter(m -> m.words().to() <= before)
                .toList();
        return earlier.stream()
                .filter(m -> SUBJECT.contains(head(m).label()))
                .reduce((a, b) -> b)
                .or(() -> earlier.stream().reduce((a, b) -> b))
                .map(m -> Party.person(m.person()));
    }

    private static Token head(People.Mention mention) {
        List<Token> words = mention.words().tokens();
        return words.get(words.size() - 1);
    }

    /** Whose words the whole article is: "Statement by Ana Ruiz on the harvest" in its first line. */
    Optional<Party> author() {
        return article.sentences().stream()
                .limit(1)
                .filter(s -> STATEMENTS.contains(s.token(0).lemma()))
                .flatMap(s -> people.in(s).stream())
                .map(m -> Party.person(m.person()))
                .findFirst();
    }

    /** The sentence itself and those shortly before it, the nearest first. */
    List<Sentence> before(Sentence sentence) {
        int first = Math.max(0, sentence.index() - FARTHEST_SENTENCE);
        List<Sentence> near = new ArrayList<>(article.sentences().subList(first, sentence.index() + 1));
        Collections.reverse(near);
        return near;
    }

    /** Several people who belong together, named last before the word. */
    List<Party> plural(Sentence sentence, Token word, boolean two) {
        List<Remembered> fitting =
                pairs.stream().filter(r -> !two || r.parties().size() == 2).toList();
        List<Party> joined = nearest(fitting, sentence, word, FARTHEST_SENTENCE);
        return joined.isEmpty() && two ? onlyTwo(sentence, word, fitting) : joined;
    }

    /** The only pair told of before, else the two people whom the sentence up to the word names, or the one before. */
    private List<Party> onlyTwo(Sentence sentence, Token word, List<Remembered> pairs) {
        List<Set<Party>> known = pairs.stream()
                .filter(r -> r.sentence() < sentence.index())
                .map(r -> Set.copyOf(r.parties()))
                .distinct()
                .toList();
        if (known.size() == 1) {
            return pairs.get(0).parties();
        }
        List<Party> here = named(sentence, word.index());
        List<Party> before = sentence.index() == 0
                ? List.of()
                : named(article.sentences().get(sentence.index() - 1), Integer.MAX_VALUE);
        return here.size() == 2 ? here : before.size() == 2 ? before : List.of();
    }

    private List<Party> named(Sentence sentence, int before) {
        return people.in(sentence).stream()
                .filter(m -> m.words().to() <= before)
                .map(m -> Party.person(m.person()))
                .distinct()
                .toList();
    }

    List<Party> delegation(Sentence sentence, Token word) {
        return nearest(delegations, sentence, word, FARTHEST_DELEGATION);
    }

    private static List<Party> nearest(List<Remembered> remembered, Sentence sentence, Token word, int farthest) {
        return remembered.stream()
                .filter(r -> r.sentence() < sentence.index()
                        || (r.sentence() == sentence.index() && r.token() < word.index()))
                .filter(r -> sentence.index() - r.sentence() <= farthest)
                .reduce((a, b) ->
                        a.sentence() > b.sentence() || (a.sentence() == b.sentence() && a.token() > b.token()) ? a : b)
                .map(Remembered::parties)
                .orElse(List.of());
    }
}
