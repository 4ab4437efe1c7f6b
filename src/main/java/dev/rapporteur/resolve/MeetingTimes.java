package dev.rapporteur.resolve;

import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How the times of two claims about meetings stand to each other. */
final class MeetingTimes {
    /** Longest time, in days, that tells one meeting from another without a place. */
    private static final long QUARTER = 92;

    private MeetingTimes() {}

    static boolean areKnown(ReportedMeeting a, ReportedMeeting b) {
        return a.when().isPresent() && b.when().isPresent();
    }

    static boolean isSameDay(ReportedMeeting a, ReportedMeeting b) {
        return a.day().isPresent() && b.day().equals(a.day());
    }

    /** Both known and some day could be meant by both; the day of a plan may be off by one. */
    static boolean agree(ReportedMeeting a, ReportedMeeting b) {
        return a.when().isPresent()
                && b.when().isPresent()
                && (a.when().get().isCompatibleWith(b.when().get()) || isShiftedPlan(a, b));
    }

    private static boolean isShiftedPlan(ReportedMeeting a, ReportedMeeting b) {
        return a.isOpen()
                && b.isOpen()
                && a.day()
                        .flatMap(day -> b.day().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) <= 1))
                        .orElse(false);
    }

    static boolean areBothFine(ReportedMeeting a, ReportedMeeting b) {
        return isFine(a) && isFine(b);
    }

    private static boolean isFine(ReportedMeeting a) {
        return a.when()
                .filter(time -> ChronoUnit.DAYS.between(time.earliest(), time.latest()) <= QUARTER)
                .isPresent();
    }

    /** Days between the times told or, where none is told, the days of publication. */
    static Optional<Long> distance(ReportedMeeting a, ReportedMeeting b) {
        return first(a).flatMap(firstOfA -> last(a).flatMap(
                        lastOfA -> first(b).flatMap(firstOfB -> last(b).map(lastOfB -> Math.max(
                                0L,
                                Math.max(
                                        ChronoUnit.DAYS.between(lastOfA, firstOfB),
                                        ChronoUnit.DAYS.between(lastOfB, firstOfA)))))));
    }

    private static Optional<LocalDate> first(ReportedMeeting a) {
        return a.when().map(TemporalValue::earliest).or(() -> a.told().published());
    }

    private static Optional<LocalDate> last(ReportedMeeting a) {
        return a.when().map(TemporalValue::latest).or(() -> a.told().published());
    }

    /**
     * Whether one tells of a meeting held before the other says that it is still to come; a day either way is nothing.
     */
    static boolean heldBeforePlanned(ReportedMeeting a, ReportedMeeting b) {
        return isHeldBefore(a, b) || isHeldBefore(b, a);
    }

    /** Whether one was told as held before the day of the other; a day is nothing, for clocks differ. */
    static boolean toldBeforeItWas(ReportedMeeting a, ReportedMeeting b) {
        return isToldBefore(a, b) || isToldBefore(b, a);
    }

    private static boolean isToldBefore(ReportedMeeting held, ReportedMeeting later) {
        return held.isHeld()
                && held.when().isEmpty()
                && held.told()
                        .published()
                        .flatMap(told -> later.when()
                                .map(time -> time.earliest().minusDays(1).isAfter(told)))
                        .orElse(false);
    }

    /** Whether the day or month that one names, without a year, cannot be that of the other. */
    static boolean excludeNamed(ReportedMeeting a, ReportedMeeting b) {
        return a.named().excludes(b.when()) || b.named().excludes(a.when());
    }

    private static boolean isHeldBefore(ReportedMeeting held, ReportedMeeting plan) {
        Optional<LocalDate> latest = last(held);
        Optional<LocalDate> earliest = first(plan);
        return held.isHeld()
                && plan.isOpen()
                && latest.isPresent()
                && earliest.isPresent()
                && latest.get().isBefore(earliest.get().minusDays(1));
    }
}
