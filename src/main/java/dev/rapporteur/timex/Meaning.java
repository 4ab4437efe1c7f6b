package dev.rapporteur.timex;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What words mean, before it is known when they were written. */
@FunctionalInterface
interface Meaning {
    /** A time, but nobody can say which. */
    Meaning UNDATABLE = frame -> Optional.empty();

    Optional<Period> in(Frame frame);

    static Meaning fixed(Optional<Period> period) {
        return frame -> period;
    }

    static Meaning fixed(Period period) {
        return fixed(Optional.of(period));
    }

    /** Relative to the day of publication. */
    static Meaning fromAnchor(Function<LocalDate, Period> period) {
        return frame -> frame.anchor().map(period);
    }

    static Meaning fromAnchor(BiFunction<LocalDate, Tense, Period> period) {
        return frame -> frame.anchor().map(day -> period.apply(day, frame.tense()));
    }

    /** From the first day of this to the last day of the other. */
    default Meaning until(Meaning other) {
        return frame -> in(frame).flatMap(a -> other.in(frame)
                .filter(b -> !b.latest().isBefore(a.earliest()))
                .map(b -> Period.range(a.earliest(), b.latest())));
    }
}
