package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How far a story has come that is told long after. "In August" is then of the year told of last, not of the year of
 * publication.
 *
 * @param isTold whether the text is such a story
 * @param last the last time told
 */
record Narrative(boolean isTold, Optional<TemporalValue> last) {
    /** A text that is no story. */
    static final Narrative NONE = new Narrative(false, Optional.empty());

    /** Stories go forward: what comes once a year is rather up to so many months ahead than further back. */
    private static final int MONTHS_BACK = 4;

    private static final int YEARS_AWAY = 10;

    static Narrative from(Optional<TemporalValue> last) {
        return new Narrative(true, last);
    }

    Narrative after(TemporalValue named) {
        return isTold && !isDigression(named) ? from(Optional.of(named)) : this;
    }

    /** "the war of 1812", "declassified in 2005": a bare year far off is not where the story goes on. */
    private boolean isDigression(TemporalValue named) {
        return named.granularity() == Granularity.YEAR
                && last.filter(told -> Math.abs(told.earliest().getYear()
                                        - named.earliest().getYear())
                                > YEARS_AWAY)
                        .isPresent();
    }

    /** What comes once a year: in the year told of, or else the first one since shortly before the last time told. */
    Optional<Period> next(IntFunction<Optional<Period>> inYear) {
        return last.flatMap(told -> {
            int year = told.earliest().getYear();
            if (told.granularity() == Granularity.YEAR) {
                return inYear.apply(year);
            }
            LocalDate since = told.earliest().minusMonths(MONTHS_BACK);
            return IntStream.rangeClosed(year - 1, year + 2)
                    .mapToObj(inYear)
                    .flatMap(Optional::stream)
                    .filter(period -> !period.latest().isBefore(since))
                    .min(Comparator.comparing(Period::earliest));
        });
    }
}
