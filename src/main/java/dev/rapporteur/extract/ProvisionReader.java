package dev.rapporteur.extract;

import dev.rapporteur.extract.ProposalRule.Use;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a proposal provides, in the article's words. */
final class ProvisionReader {
    private static final int LONGEST_PROVISION = 200;
    private static final Set<String> WOULD = Set.of("would", "will", "'d", "'ll");
    /** What is said of the proposal itself rather than of what it brings. */
    private static final Set<String> OWN_FATE = Lexicon.words("fate-verbs");

    private final Article article;

    ProvisionReader(Article article) {
        this.article = article;
    }

    List<String> read(Sentence sentence, Token noun) {
        List<String> found = new ArrayList<>();
        Syntax.head(sentence, noun)
                .filter(v -> v.isVerb() && noun.label().equals("nsubj"))
                .ifPresent(v -> found.addAll(ofVerb(sentence, v)));
        sentence.children(noun, "acl", "relcl")
                .filter(v -> ProposalWords.does(Use.PROVIDE, v) || v.pos().equals("VB"))
                .filter(v -> !OWN_FATE.contains(v.lemma()))
                .forEach(v -> found.addAll(v.pos().equals("VB") ? List.of(text(sentence, v)) : content(sentence, v)));
        aim(sentence, noun).forEach(found::add);
        listed(sentence, noun).forEach(found::add);
        return found;
    }

    /** "the plan calls for a truce", "the plan would cut the army by half". */
    private List<String> ofVerb(Sentence sentence, Token verb) {
        if (ProposalWords.does(Use.PROVIDE, verb)) {
            return content(sentence, verb);
        }
        boolean would = sentence.children(verb, "aux").anyMatch(t -> WOULD.contains(t.form()));
        boolean told = sentence.children(verb, "dobj").findAny().isPresent();
        return would && told && !OWN_FATE.contains(verb.lemma()) ? List.of(withoutSubject(sentence, verb)) : List.of();
    }

    /** "a proposal for sharing the water" */
    private Stream<String> aim(Sentence sentence, Token noun) {
        return sentence.children(noun, "prep")
                .filter(p -> p.lemma().equals("for"))
                .flatMap(p -> sentence.children(p, "pcomp"))
                .filter(Token::isVerb)
                .map(t -> text(sentence, t));
    }

    /** "12 points, including a truce and elections". */
    Stream<String> listed(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(t -> t.lemma().equals("include") && t.index() > noun.index())
                .flatMap(t -> sentence.children(t, "pobj", "dobj"))
                .flatMap(t -> Syntax.conjuncts(sentence, t).stream())
                .map(t -> text(sentence, t));
    }

    /** What stands under a verb of providing: its object, or what is called or provided for. */
    private List<String> content(Sentence sentence, Token verb) {
        if (Syntax.isNegated(sentence, verb)) {
            return List.of(withoutSubject(sentence, verb)); // "does not require them to withdraw"
        }
        List<String> asked = asked(sentence, verb);
        if (!asked.isEmpty()) {
            return asked;
        }
        List<Token> clauses = sentence.children(verb, "xcomp", "ccomp").toList();
        List<Token> objects = new ArrayList<>(sentence.children(verb, "dobj").toList());
        objects.addAll(Syntax.objectsOf(sentence, verb, Set.of("for", "on")));
        if (!clauses.isEmpty() && !objects.isEmpty()) { // "requires them to withdraw"
            return List.of(clean(Sentence.spanOf(List.of(
                    sentence.subtree(objects.get(0)).get(0),
                    last(sentence.subtree(clauses.get(clauses.size() - 1)))))));
        }
        return Stream.concat(objects.stream(), clauses.stream())
                .flatMap(t -> Syntax.conjuncts(sentence, t).stream())
                .map(t -> text(sentence, t))
                .distinct()
                .toList();
    }

    /** "calls for Ruritania to cede its ports and reduce its navy". */
    private List<String> asked(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl", "xcomp", "ccomp")
                .filter(c ->
                        sentence.children(c, "mark").anyMatch(t -> t.lemma().equals("for")))
                .flatMap(c -> Syntax.conjuncts(sentence, c).stream())
                .map(c -> text(sentence, c).replaceFirst("^for ", ""))
                .toList();
    }

    private static Token last(List<Token> words) {
        return words.get(words.size() - 1);
    }

    private String withoutSubject(Sentence sentence, Token verb) {
        List<Token> under = sentence.subtree(verb);
        Token first = Syntax.negation(sentence, verb)
                .flatMap(not -> sentence.children(verb, "aux")
                        .filter(a -> a.index() < not.index())
                        .findFirst())
                .orElse(verb);
        return clean(Sentence.spanOf(List.of(first, last(under))));
    }

    private String text(Sentence sentence, Token top) {
        List<Token> under = sentence.subtree(top).stream()
                .filter(t -> Syntax.path(sentence, t).stream()
                        .takeWhile(p -> !p.equals(top))
                        .noneMatch(p -> p.label().equals("conj") && p.head() == top.index()))
                .toList();
        return clean(Sentence.spanOf(under));
    }

    private String clean(TextSpan span) {
        return clean(article, span);
    }

    /** The words there, in one line, not too many, and without what joins them to the next. */
    static String clean(Article article, TextSpan span) {
        String words = span.of(article.text()).replaceAll("\\s+", " ").replaceFirst("(?:[ ,;.]+(?:and|or)?)+$", "");
        return words.length() <= LONGEST_PROVISION
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST_PROVISION));
    }
}
