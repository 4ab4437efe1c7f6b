package dev.rapporteur.resolve;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A meeting as one claim tells it.
 *
 * @param told the claim
 * @param cast who meets
 */
record ReportedMeeting(Told<MeetingClaim> told, List<Actor> cast) implements Item {
    /** Days before and after its publication in which an undated claim looks for its event. */
    private static final int NEWS_DAYS = 121;

    ReportedMeeting {
        cast = List.copyOf(cast);
    }

    @Override
    public String key() {
        return told.path();
    }

    @Override
    public String path() {
        return told.path();
    }

    @Override
    public String summary() {
        return ToldWords.of(told);
    }

    /** By two of the cast, or a visitor alone, and their time; without a time by the place as well, or as a summit. */
    @Override
    public Set<String> blocks() {
        return timed().blocks(places());
    }

    @Override
    public Set<String> neighbours() {
        return timed().neighbours(places());
    }

    private TimedBlocks timed() {
        return new TimedBlocks(
                pairs(),
                when().map(time -> time.earliest().minusDays(1))
                        .or(() -> told.published().map(day -> day.minusDays(NEWS_DAYS))),
                when().map(time -> time.latest().plusDays(1))
                        .or(() -> told.published().map(day -> day.plusDays(NEWS_DAYS))));
    }

    private Set<String> places() {
        Set<String> keys = new TreeSet<>();
        for (String pair : pairs()) {
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
