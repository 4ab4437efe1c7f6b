package dev.rapporteur.extract;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import dev.rapporteur.timex.Tense;
import dev.rapporteur.timex.Timex;
import dev.rapporteur.timex.TimexResolver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells when an event is said to take place: the time that stands nearest to it in the tree of its sentence. */
final class TimeReader {
    private static final int FAR = 1000;
    private static final Set<String> SEEING = Set.of("show", "see", "picture", "film", "photograph", "spot");
    private static final Set<String> STATEMENTS = Lexicon.words("statements");
    private static final TimexResolver TIMES = TimexResolver.english();

    private final Article article;

    TimeReader(Article article) {
        this.article = article;
    }

    Optional<Worded<TemporalValue>> read(Sentence sentence, Token event, Factuality factuality) {
        return read(sentence, event, factuality, Share.ALL);
    }

    /** The time of an event that only a share of the words of its sentence tells of. */
    Optional<Worded<TemporalValue>> read(Sentence sentence, Token event, Factuality factuality, Share share) {
        String words = sentence.span().of(article.text());
        List<Timex> times = TIMES.find(words, article.metadata().published(), tense(sentence, event, factuality));
        List<Timex> own = times.stream()
                .filter(t -> t.value().isPresent() && !isLifespan(words, t) && !isDateline(words, t))
                .filter(t -> distance(sentence, event, t) < FAR)
                .toList();
        return share.of(own, t -> topOf(sentence, t).map(Token::index).orElse(0)).stream()
                .min(Comparator.comparingInt(t -> distance(sentence, event, t)))
                .flatMap(t -> t.value().map(v -> new Worded<>(v, cue(sentence, t))));
    }

    private static Cue cue(Sentence sentence, Timex time) {
        int from = sentence.span().start();
        return new Cue(Cue.Role.TIME, new TextSpan(from + time.start(), from + time.end()), "nearest-time");
    }

    /** "Ivo Marek (1900-1980)": years in brackets tell of somebody's life. */
    private static boolean isLifespan(String words, Timex time) {
        return time.start() > 0
                && words.charAt(time.start() - 1) == '('
                && time.text().matches("\\d{4}\\P{L}*(\\d{4})?");
    }

    /** "LISBON–26 July 2025: Ana Ruiz met …": the day of the report. */
    private static boolean isDateline(String words, Timex time) {
        return time.end() < words.length()
                && words.charAt(time.end()) == ':'
                && words.substring(0, time.start()).matches("[\\p{Lu}][\\p{Lu} .,]{2,40}[-–—,] ?");
    }

    private static Tense tense(Sentence sentence, Token event, Factuality factuality) {
        if (isAgreed(sentence, event, factuality)) {
            return Tense.FUTURE;
        }
        if (factuality.isActual() && isPerfectInfinitive(sentence, event)) {
            return Tense.PAST;
        }
        for (Token above : Syntax.path(sentence, event)) {
            for (Token part : sentence.tokens()) {
                boolean own = part.equals(above)
                        || (part.head() == above.index() && part.label().startsWith("aux"));
                if (own && part.pos().equals("MD")) {
                    return Tense.FUTURE;
                }
                if (own && part.pos().equals("VBD")) {
                    boolean plan =
                            factuality == Factuality.PLANNED && part.lemma().equals("be");
                    return plan ? Tense.PRESENT : Tense.PAST; // "was due to meet her on Friday": the nearest
                }
                if (own && (part.pos().equals("VBZ") || part.pos().equals("VBP"))) {
                    boolean perfect =
                            part.lemma().equals("have") && part.label().startsWith("aux");
                    return perfect ? Tense.PAST : factuality.isActual() ? Tense.PRESENT : Tense.FUTURE;
                }
            }
        }
        return factuality == Factuality.PLANNED || factuality == Factuality.PROPOSED ? Tense.FUTURE : Tense.PAST;
    }

    /** "is known to have met her on Friday" */
    private static boolean isPerfectInfinitive(Sentence sentence, Token event) {
        List<Token> aux = sentence.children(event, "aux").toList();
        return aux.stream().anyMatch(t -> t.pos().equals("TO"))
                && aux.stream().anyMatch(t -> t.lemma().equals("have"));
    }

    /** "agreed to meet in June": what was planned lies ahead of the planning, unless that is itself long past. */
    private static boolean isAgreed(Sentence sentence, Token event, Factuality factuality) {
        return (factuality == Factuality.PLANNED || factuality == Factuality.PROPOSED)
                && Syntax.path(sentence, event).stream()
                        .takeWhile(t -> !t.pos().equals("VBD") || t.lemma().equals("be"))
                        .anyMatch(t -> (t.equals(event) && t.pos().equals("VBG")) // "discussed meeting in June"
                                || sentence.children(t, "aux")
                                        .anyMatch(a -> a.pos().equals("TO")))
                && Syntax.path(sentence, event).stream()
                        .filter(t -> t.isVerb())
                        .noneMatch(t -> t.lemma().equals("be")
                                || sentence.children(t, "aux", "auxpass")
                                        .anyMatch(a -> a.pos().equals("VBD")));
    }

    /** Steps from the event to the time in the tree; {@link #FAR} if the time belongs to another clause. */
    private static int distance(Sentence sentence, Token event, Timex time) {
        Optional<Token> top = topOf(sentence, time);
        if (top.isEmpty()) {
            return FAR;
        }
        int gap = Math.abs(top.get().index() - event.index());
        List<Token> down = Syntax.path(sentence, top.get());
        List<Token> up = Syntax.path(sentence, event);
        if (isOfStatement(down, event)) {
            return FAR;
        }
        if (down.contains(event)) {
            return crossesClause(down, event, true) ? FAR : gap;
        }
        if (namesOther(sentence, top.get(), up) || isApart(sentence, event, top.get())) {
            return FAR;
        }
        for (int i = 0; i < up.size(); i++) {
            Token common = up.get(i);
            if (down.contains(common)) {
                boolean own = !crossesClause(down, common, isPartOf(up, i))
                        && !leavesClause(sentence, up, i)
                        && !isOfOther(down, common);
                return own ? 100 + 20 * i + gap : FAR;
            }
        }
        return FAR;
    }

    /** "praised the talks on Monday", "met on Monday ahead of his talks": the verb's time is not that of the talks. */
    private static boolean isApart(Sentence sentence, Token event, Token time) {
        if (!event.isNoun() || event.isRoot()) {
            return false;
        }
        Token above = sentence.token(event.head());
        boolean ahead = event.label().equals("pobj")
                && (above.lemma().equals("before")
                        || (above.lemma().equals("of")
                                && !above.isRoot()
                                && sentence.token(above.head()).lemma().equals("ahead")));
        return ahead || (time.index() < event.index() && TalkOwners.isRetold(sentence, event));
    }

    /** "their statement tonight after she met him": tonight they state it. */
    private static boolean isOfStatement(List<Token> down, Token event) {
        return down.stream()
                .skip(1)
                .takeWhile(t -> !t.equals(event) && !t.isVerb())
                .anyMatch(t -> t.isNoun() && STATEMENTS.contains(t.lemma()));
    }

    /** "the relaunch of the talks, which will be on Friday": what is told of the one is told of the other. */
    private static boolean isPartOf(List<Token> up, int common) {
        return common == 2 && up.get(1).lemma().equals("of");
    }

    /**
     * "followed up on the May call": the time is part of the name of another event; or a tree that joins the event to
     * the time ("praised the visit this year, the summit").
     */
    private static boolean namesOther(Sentence sentence, Token time, List<Token> up) {
        if (time.isRoot()) {
            return false;
        }
        Token named = sentence.token(time.head());
        boolean modifies = Set.of("nmod", "compound", "poss", "nummod", "amod").contains(time.label())
                && named.isNoun()
                && named.entity().isEmpty();
        return (modifies && !up.contains(named)) || isJoinedTo(time, up);
    }

    private static boolean isJoinedTo(Token time, List<Token> up) {
        int at = up.indexOf(time);
        return at > 0 && up.get(at - 1).label().equals("conj");
    }

    /** "recalled the visit of May and the summit": May belongs to what the summit is named with. */
    private static boolean isOfOther(List<Token> down, Token common) {
        return down.stream()
                .skip(1)
                .takeWhile(t -> !t.equals(common))
                .anyMatch(t -> t.isNoun() && t.entity().isEmpty() && t.label().equals("conj"));
    }

    private static Optional<Token> topOf(Sentence sentence, Timex time) {
        int offset = sentence.span().start();
        return sentence.tokens().stream()
                .filter(t -> t.span().start() - offset < time.end() && t.span().end() - offset > time.start())
                .filter(t -> t.isRoot() || outside(sentence.token(t.head()), time, offset))
                .findFirst();
    }

    private static boolean outside(Token token, Timex time, int offset) {
        return token.span().end() - offset <= time.start() || token.span().start() - offset >= time.end();
    }

    /** Whether another finite clause lies between a time and the word that it would have to belong to. */
    private static boolean crossesClause(List<Token> path, Token end, boolean isEvent) {
        boolean first = true;
        for (Token token : path) {
            if (token.equals(end)) {
                return false;
            }
            boolean ofNoun = token.pos().equals("JJ")
                    && Set.of("nmod", "amod", "acl", "relcl", "advcl").contains(token.label());
            if (!first && ofNoun) {
                return true; // "about a vote due in May"
            }
            boolean relativeOfEvent =
                    isEvent && token.head() == end.index() && token.label().equals("relcl");
            if (!first && token.isVerb() && !relativeOfEvent && !token.label().equals("acl")) {
                return true;
            }
            first = false;
        }
        return false;
    }

    /**
     * Whether the way up from the event leaves a clause of its own that is told as somebody's words or as another
     * event.
     */
    private static boolean leavesClause(Sentence sentence, List<Token> up, int until) {
        return up.subList(0, until).stream()
                .anyMatch(t -> t.isVerb()
                        && ((t.label().equals("relcl") && !isWhereClause(sentence, t))
                                || (t.label().equals("ccomp") && !isSeen(sentence, t))
                                || (t.label().equals("advcl")
                                        && !isWhereClause(sentence, t)
                                        && !t.pos().equals("VB")
                                        && !t.pos().equals("VBG"))));
    }

    /** "flew to Lisbon on Monday, where they met": both on one day. */
    private static boolean isWhereClause(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod", "mark").anyMatch(t -> t.lemma().equals("where"));
    }

    /** "an image of Monday showed her meeting him": what is seen happens at that time. */
    private static boolean isSeen(Sentence sentence, Token verb) {
        return verb.pos().equals("VBG")
                && sentence.children(verb, "mark", "complm").findAny().isEmpty()
                && SEEING.contains(sentence.token(verb.head()).lemma());
    }
}
