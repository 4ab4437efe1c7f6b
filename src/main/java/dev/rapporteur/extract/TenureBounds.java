package dev.rapporteur.extract;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim.Phase;
import dev.rapporteur.model.Token;
import dev.rapporteur.timex.Tense;
import dev.rapporteur.timex.Timex;
import dev.rapporteur.timex.TimexResolver;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Since when and until when somebody holds an office, as far as the sentence says so of this office. */
final class TenureBounds {
    private static final TimexResolver TIMES = TimexResolver.english();
    /** Labels on the way from a time up to what it is said of: "since" of "has been mayor since 2019". */
    private static final Set<String> PATH =
            Set.of("pobj", "prep", "npadvmod", "tmod", "nummod", "num", "dep", "npmod", "amod", "compound", "nn");

    /** Who took an office longer ago than this may have left it since. */
    private static final int LONGEST_TENURE_YEARS = 10;

    private static final Set<String> SINCE = Set.of("since", "from", "between");
    private static final Set<String> UNTIL = Set.of("until", "till", "to", "through");
    private static final Set<String> AT = Set.of("in", "on", "at", "last", "this", "early", "late", "of");

    private final Article article;

    /** What a sentence tells. */
    record Bounds(Optional<TemporalValue> from, Optional<TemporalValue> until) {
        static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

        private Bounds and(Bounds other) {
            return new Bounds(from.or(other::from), until.or(other::until));
        }
    }

    TenureBounds(Article article) {
        this.article = article;
    }

    Bounds read(Sentence sentence, Holding holding) {
        String words = sentence.span().of(article.text());
        return TIMES.find(words, article.metadata().published(), Tense.PAST).stream()
                .filter(t -> isSaidOf(sentence, t, holding))
                .map(t -> bounds(sentence, t, holding))
                .reduce(Bounds.NONE, Bounds::and);
    }

    /** Whether a tenure with these bounds is over on the day of publication. */
    boolean isOver(Bounds bounds) {
        return bounds.until().isPresent()
                && article.metadata()
                        .published()
                        .filter(day -> bounds.until().get().latest().isBefore(day))
                        .isPresent();
    }

    /** Whether an office was taken so long ago that nobody can tell from it who holds it now. */
    boolean isTooOld(Bounds bounds, Holding holding) {
        boolean taken = holding.change().filter(c -> c != Phase.FORMER).isPresent();
        if (!taken || bounds.until().isPresent()) {
            return false;
        }
        return bounds.from()
                .map(this::isLongAgo)
                .orElse(holding.rule().dated()
                        && holding.verb().filter(v -> v.pos().equals("VBD")).isPresent());
    }

    private boolean isLongAgo(TemporalValue from) {
        return article.metadata()
                .published()
                .filter(day -> !from.latest().isBefore(day.minusYears(LONGEST_TENURE_YEARS)))
                .isEmpty();
    }

    private static boolean isSaidOf(Sentence sentence, Timex time, Holding holding) {
        Token at = top(sentence, time);
        while (PATH.contains(at.label()) && !at.isRoot()) {
            at = sentence.token(at.head());
            Token here = at;
            boolean title = at.index() >= holding.title().from()
                    && at.index() < holding.title().to()
                    && at.isNoun();
            if (title || holding.verb().filter(here::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The word of a time that hangs below a word outside of it. */
    private static Token top(Sentence sentence, Timex time) {
        int offset = sentence.span().start();
        Token at = sentence.tokens().stream()
                .filter(t -> t.span().end() > offset + time.start())
                .findFirst()
                .orElse(sentence.token(0));
        while (!at.isRoot()
                && sentence.token(at.head()).span().start() >= offset + time.start()
                && sentence.token(at.head()).span().end() <= offset + time.end()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private Bounds bounds(Sentence sentence, Timex time, Holding holding) {
        if (time.value().isEmpty()) {
            return Bounds.NONE;
        }
        TemporalValue value = time.value().get();
        String cue = cue(sentence, time);
        if (SINCE.contains(cue)) {
            boolean both = value.granularity() == Granularity.RANGE && !cue.equals("since");
            return new Bounds(
                    Optional.of(day(value.earliest(), value)),
                    both ? Optional.of(day(value.latest(), value)) : Optional.empty());
        }
        if (UNTIL.contains(cue)) {
            return new Bounds(Optional.empty(), Optional.of(value));
        }
        if (holding.change().isEmpty() || !(AT.contains(cue) || holding.verb().isPresent())) {
            return Bounds.NONE;
        }
        return holding.change().get() == Phase.FORMER
                ? new Bounds(Optional.empty(), Optional.of(value))
                : new Bounds(Optional.of(value), Optional.empty());
    }

    /** The word that opens a time, or stands right before it. */
    private static String cue(Sentence sentence, Timex time) {
        String first = time.text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        if (SINCE.contains(first) || UNTIL.contains(first)) {
            return first;
        }
        int start = sentence.span().start() + time.start();
        return sentence.tokens().stream()
                .filter(t -> t.span().end() <= start)
                .reduce((a, b) -> b)
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** A bound of a range of times, no finer than the range is told. */
    private static TemporalValue day(LocalDate bound, TemporalValue value) {
        if (value.granularity() != Granularity.RANGE) {
            return value;
        }
        boolean years = value.earliest().getDayOfYear() == 1;
        boolean months = value.earliest().getDayOfMonth() == 1;
        if (years) {
            return TemporalValue.year(bound.getYear(), value.text());
        }
        return months
                ? TemporalValue.month(YearMonth.from(bound), value.text())
                : TemporalValue.day(bound, value.text());
    }
}
