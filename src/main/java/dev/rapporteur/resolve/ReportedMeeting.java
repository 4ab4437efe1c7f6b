package dev.rapporteur.resolve;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A meeting as one claim tells it.
 *
 * @param told the claim
 * @param cast who meets
 */
record ReportedMeeting(Told<MeetingClaim> told, List<Actor> cast) implements Item {
    /** Months before its publication in which an undated claim looks for its event. */
    private static final int MONTHS_BACK = 4;

    ReportedMeeting {
        cast = List.copyOf(cast);
    }

    @Override
    public String path() {
        return told.path();
    }

    @Override
    public String summary() {
        return ToldWords.of(told);
    }

    /** Two of the cast and a month, a place, or a summit; for a visitor alone, the visitor and a month. */
    @Override
    public Set<String> blocks() {
        Set<String> keys = new TreeSet<>();
        for (String pair : pairs()) {
            months().forEach(month -> keys.add(pair + " " + month));
            place().ifPresent(place -> keys.add(pair + " " + Folding.letters(place)));
            if (claim().kind() == MeetingClaim.Kind.SUMMIT) {
                keys.add(pair + " summit");
            }
        }
        return keys;
    }

    private Set<String> pairs() {
        Set<String> pairs = new TreeSet<>();
        for (Actor a : cast) {
            pairs.add(a.entity().kind() + ":" + a.entity().slug());
            for (Actor b : cast) {
                if (!a.equals(b)) {
                    a.keys().forEach(left -> b.keys().stream()
                            .filter(right -> left.compareTo(right) <= 0)
                            .forEach(right -> pairs.add(left + "+" + right)));
                }
            }
        }
        return pairs;
    }

    /** The days and months that its sentence names without a year, where nothing tells which year is meant. */
    YearlessTime named() {
        return when().isEmpty() && told.published().isEmpty()
                ? YearlessTime.in(claim().evidence().quote())
                : YearlessTime.NONE;
    }

    private Stream<YearMonth> months() {
        Optional<YearMonth> first = when().map(
                        time -> YearMonth.from(time.earliest().minusDays(1)))
                .or(() -> told.published().map(day -> YearMonth.from(day).minusMonths(MONTHS_BACK)));
        Optional<YearMonth> last = when().map(
                        time -> YearMonth.from(time.latest().plusDays(1)))
                .or(() -> told.published().map(day -> YearMonth.from(day).plusMonths(1)));
        return first.stream().flatMap(start -> Stream.iterate(start, month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(last.orElse(start))));
    }

    MeetingClaim claim() {
        return told.claim();
    }

    Optional<TemporalValue> when() {
        return claim().when();
    }

    Optional<String> place() {
        return claim().place();
    }

    /** The day itself, where the claim tells it. */
    Optional<LocalDate> day() {
        return when().filter(time -> time.granularity() == Granularity.DAY).map(TemporalValue::earliest);
    }

    /** Whether it is to come. */
    boolean isOpen() {
        return claim().status() == Status.PLANNED || claim().status() == Status.PROPOSED;
    }

    boolean isHeld() {
        return claim().status() == Status.OCCURRED || claim().status() == Status.ONGOING;
    }

    boolean isOff() {
        return !isOpen() && !isHeld();
    }

    boolean isOn(LocalDate otherDay) {
        return day().filter(otherDay::equals).isPresent();
    }
}
