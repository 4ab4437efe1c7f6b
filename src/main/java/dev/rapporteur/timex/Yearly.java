package dev.rapporteur.timex;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes once a year and is named without one: "August", "March 18", "the summer". */
final class Yearly {
    private static final Comparator<Period> BY_TIME = Comparator.comparing(Period::earliest);

    /** A leap day may be four years away, eight around 1900. */
    private static final int YEARS_AROUND = 8;

    /** A time without tense that is further back than this is rather the coming one. */
    private static final int RECENT_MONTHS = 8;

    private Yearly() {}

    /** A month, season or quarter by the tense. */
    static Meaning period(IntFunction<Optional<Period>> inYear) {
        return frame -> fromAnchorOrStory(frame, inYear, anchor -> switch (frame.tense()) {
            case PAST -> since(anchor.minusYears(1), anchor, inYear);
            case PRESENT, UNKNOWN -> since(anchor.minusMonths(RECENT_MONTHS), anchor, inYear);
            case FUTURE -> current(anchor, inYear).or(() -> since(anchor, anchor, inYear));
        });
    }

    /** A day by the tense. */
    static Meaning day(IntFunction<Optional<Period>> inYear) {
        return frame -> fromAnchorOrStory(frame, inYear, anchor -> switch (frame.tense()) {
            case PAST -> since(yearlessSince(anchor), anchor, inYear);
            case PRESENT, UNKNOWN -> since(anchor.minusMonths(RECENT_MONTHS), anchor, inYear);
            case FUTURE -> since(anchor.minusMonths(1), anchor, inYear);
        });
    }

    private static Optional<Period> fromAnchorOrStory(
            Frame frame, IntFunction<Optional<Period>> inYear, Function<LocalDate, Optional<Period>> fromAnchor) {
        return frame.anchor().isEmpty()
                ? frame.narrative().next(inYear)
                : frame.anchor().flatMap(fromAnchor);
    }

    /** Writers leave out the year of days of the same year and of the ten months before. */
    private static LocalDate yearlessSince(LocalDate anchor) {
        LocalDate tenMonths = anchor.minusMonths(10);
        LocalDate newYear = anchor.withDayOfYear(1);
        return tenMonths.isBefore(newYear) ? tenMonths : newYear;
    }

    /** The last one over before the anchor: "last summer". */
    static Meaning last(IntFunction<Optional<Period>> inYear) {
        return frame -> frame.anchor().flatMap(anchor -> last(anchor, inYear));
    }

    /** The last one over before the day. */
    static Optional<Period> last(LocalDate day, IntFunction<Optional<Period>> inYear) {
        return last(day, inYear, p -> p.latest().isBefore(day));
    }

    /** The first one that begins after the anchor: "next summer". */
    static Meaning next(IntFunction<Optional<Period>> inYear) {
        return frame -> frame.anchor().flatMap(anchor -> next(anchor, inYear));
    }

    /** The first one that begins after the day. */
    static Optional<Period> next(LocalDate day, IntFunction<Optional<Period>> inYear) {
        return first(day, inYear, p -> p.earliest().isAfter(day));
    }

    /** The one of the anchor's year, or the one that the anchor lies in: "this summer". */
    static Meaning ofThisYear(IntFunction<Optional<Period>> inYear) {
        return frame ->
                frame.anchor().flatMap(anchor -> current(anchor, inYear).or(() -> inYear.apply(anchor.getYear())));
    }

    /** The latest one begun, if it is not over since before the limit; else the next. */
    private static Optional<Period> since(LocalDate limit, LocalDate anchor, IntFunction<Optional<Period>> inYear) {
        return last(anchor, inYear, p -> !p.earliest().isAfter(anchor))
                .filter(p -> !p.latest().isBefore(limit))
                .or(() -> first(anchor, inYear, p -> p.earliest().isAfter(anchor)));
    }

    private static Optional<Period> current(LocalDate anchor, IntFunction<Optional<Period>> inYear) {
        return last(
                anchor,
                inYear,
                p -> !p.earliest().isAfter(anchor) && !p.latest().isBefore(anchor));
    }

    private static Optional<Period> last(
            LocalDate anchor, IntFunction<Optional<Period>> inYear, Predicate<Period> wanted) {
        return around(anchor, inYear).filter(wanted).max(BY_TIME);
    }

    private static Optional<Period> first(
            LocalDate anchor, IntFunction<Optional<Period>> inYear, Predicate<Period> wanted) {
        return around(anchor, inYear).filter(wanted).min(BY_TIME);
    }

    private static Stream<Period> around(LocalDate anchor, IntFunction<Optional<Period>> inYear) {
        return IntStream.rangeClosed(anchor.getYear() - YEARS_AROUND, anchor.getYear() + YEARS_AROUND)
                .mapToObj(inYear)
                .flatMap(Optional::stream);
    }
}
