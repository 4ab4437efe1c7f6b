package dev.rapporteur.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Goes through a text from word to word and tries the rules at each. */
final class Phrases {
    private static final List<Rule> ANY_TENSE = Stream.of(
                    DateRules.ALL,
                    WeekdayRules.ALL,
                    RelativeRules.ALL,
                    DistanceRules.ALL,
                    PeriodRules.ALL,
                    YearRules.ALL,
                    VagueRules.ALL)
            .flatMap(List::stream)
            .toList();

    /**
     * Words before a time that belong to it and change nothing that could be dated: "early Tuesday", "the end of May".
     */
    private static final Pattern EDGE = Lexicon.compile("(?:early|earlier|late|later|mid)(?: on| in)?"
            + "|(?:the )?(?:very )?(?:beginning|start|end|middle|close|turn|rest|night|morning|afternoon|evening|eve) of"
            + "|the (?:first|second|last|final|early|latter) (?:week|weeks|days|part|half) of");

    private static final Pattern DAYPART =
            Lexicon.compile(" (?:early |late )?(?:morning|afternoon|evening|night|noon|midday|dawn)");

    private final String text;
    private final List<Rule> rules;
    private final List<Matcher> matchers;
    private final Matcher edge;
    private final Matcher daypart;

    Phrases(String text, Tense tense) {
        this.text = text;
        rules = tense == Tense.FUTURE
                ? Stream.concat(ANY_TENSE.stream(), DistanceRules.FUTURE.stream())
                        .toList()
                : ANY_TENSE;
        matchers = rules.stream().map(rule -> matcher(rule.form())).toList();
        edge = matcher(EDGE);
        daypart = matcher(DAYPART);
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    List<Phrase> all() {
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Phrase> phrase = startsWord(at) ? at(at) : Optional.empty();
            phrase.ifPresent(found::add);
            at = phrase.map(Phrase::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Phrase> at(int start) {
        Optional<Phrase> plain = rule(start);
        return matches(edge, start) ? longer(plain, rule(skipSpace(edge.end())), start) : plain;
    }

    private static Optional<Phrase> longer(Optional<Phrase> plain, Optional<Phrase> inner, int start) {
        return inner.filter(in -> plain.stream().allMatch(p -> p.end() < in.end()))
                .map(in -> new Phrase(start, in.end(), in.meaning()))
                .or(() -> plain);
    }

    private Optional<Phrase> rule(int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        int best = -1;
        int end = start;
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i);
            if (rules.get(i).canBeginWith(text.charAt(start)) && matches(matcher, start) && matcher.end() > end) {
                best = i;
                end = matcher.end();
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Phrase(
                        start,
                        afterDaypart(end),
                        rules.get(best)
                                .meaning()
                                .apply(new Words(
                                        matchers.get(best), rules.get(best).slots()))));
    }

    private boolean matches(Matcher matcher, int start) {
        return matcher.region(start, text.length()).lookingAt();
    }

    private int afterDaypart(int end) {
        return matches(daypart, end) ? daypart.end() : end;
    }

    private int skipSpace(int at) {
        int next = at;
        while (next < text.length() && next < at + 3 && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The inside of words and figures ("2,254", "$2022", "28.5.") does not begin a time. */
    private boolean startsWord(int at) {
        char c = text.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || "$£€¥#@_&".indexOf(before) >= 0) {
            return false;
        }
        boolean joined = at > 1 && Character.isDigit(text.charAt(at - 2)) && ".,:/-–".indexOf(before) >= 0;
        return !(Character.isDigit(c) && joined);
    }
}
