package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative words are relative to.
 *
 * @param anchor day of publication
 * @param event when that happened from which "four days after" counts
 * @param lastDay the last single day named before
 * @param last the last time of any length named before
 * @param narrative the last time of the story, where it is told like history; empty in news
 */
record Frame(
        Optional<LocalDate> anchor,
        Tense tense,
        Optional<TemporalValue> event,
        Optional<TemporalValue> lastDay,
        Optional<TemporalValue> last,
        Narrative narrative) {

    static Frame ofNews(Optional<LocalDate> anchor, Tense tense, Optional<TemporalValue> reference) {
        return new Frame(anchor, tense, reference, reference, reference, Narrative.NONE);
    }

    static Frame ofHistory(Tense tense, Optional<TemporalValue> reference) {
        return new Frame(Optional.empty(), tense, reference, reference, reference, Narrative.from(reference));
    }

    /** The frame of the words that follow. */
    Frame having(TemporalValue named) {
        Optional<TemporalValue> day = named.granularity() == Granularity.DAY ? Optional.of(named) : lastDay;
        return new Frame(anchor, tense, event, day, Optional.of(named), narrative.after(named));
    }

    /** The frame after a time that cannot be dated, from which the words that follow count. */
    Frame forgetting() {
        return new Frame(anchor, tense, event, Optional.empty(), Optional.empty(), narrative);
    }

    /** The last time named before that lies within one such unit. */
    Optional<Period> mention(SpanUnit unit) {
        return last.map(Period::of)
                .filter(p -> unit.around(p.earliest()).equals(unit.around(p.latest())))
                .or(() -> lastDay.map(Period::of));
    }
}
