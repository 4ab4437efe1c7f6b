package dev.rapporteur.timex;

import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times that words name and says which days they mean, never finer than the words.
 *
 * <p>Durations ("for three hours") and clock times are no times in this sense. What is relative needs an anchor, the
 * day of publication. Readings fixed here:
 *
 * <ul>
 *   <li>A weekday alone is the latest such day up to and including the anchor; with {@link Tense#FUTURE} the first from
 *       the anchor on, the anchor included, because agencies write "will meet Wednesday" on that Wednesday; with
 *       {@link Tense#PRESENT} the nearer one.
 *   <li>What is postponed, closed or open "until Friday" is so until the Friday to come.
 *   <li>"last Monday" and "next Monday" are the nearest before and after the anchor; "this Monday" is that of the
 *       anchor's week, from Monday to Sunday, as all weeks here.
 *   <li>A month, season or quarter without a year is the latest one begun (past) or the first one not yet over
 *       (future); otherwise the latest one, unless it is more than eight months ago.
 *   <li>A day without a year likewise; but one that would be more than ten months ago, in the year before, is the
 *       coming one, for writers add the year to the other.
 *   <li>Seasons are those of the north, by whole months: spring is March to May, winter December to February.
 *   <li>"the next day", "that week" count from the last day named before them in the text, unless a past tense would
 *       then lie after publication; "four days after the summit" only from a given reference.
 *   <li>"on the 20th" is of the month named last, "the following August" the first one after the time named last.
 *   <li>"overnight" is the night before the anchor, of which it cannot be told on which day it fell; the one after it
 *       with {@link Tense#FUTURE}.
 *   <li>Decades are ten years, "the early 1990s" too; "the '90s" are those of the twentieth century.
 *   <li>"recently", "now" and "in the future" have no days, only a {@link Side} of the present.
 * </ul>
 *
 * <p>What each family of rules reads and leaves alone is told, with examples, in {@code times.yml} beside this class.
 */
public interface TimexResolver {
    /** For English, American and British. */
    static TimexResolver english() {
        return EnglishTimexResolver.NEWS;
    }

    /**
     * For English texts that tell a story long after, as histories do. They have no anchor: "in August" is of the year
     * told of last, and without one it is unknown, as "yesterday" is.
     */
    static TimexResolver history() {
        return EnglishTimexResolver.HISTORY;
    }

    /**
     * All times in a text, in order, not overlapping.
     *
     * @param anchor day of publication
     * @param reference what "four days after the meeting" counts from, and "the next day" at the beginning of the text
     */
    List<Timex> find(String text, Optional<LocalDate> anchor, Tense tense, Optional<TemporalValue> reference);

    /** As the other, where nothing was named before. */
    default List<Timex> find(String text, Optional<LocalDate> anchor, Tense tense) {
        return find(text, anchor, tense, Optional.empty());
    }

    /** Value of one expression, with or without a preposition: "Monday", "on Monday". */
    default Optional<TemporalValue> resolve(String words, Optional<LocalDate> anchor, Tense tense) {
        return find(words, anchor, tense).stream().findFirst().flatMap(Timex::value);
    }

    /**
     * The distance that words state from some event: "four days after the summit", "the following day", "days later".
     */
    Optional<TemporalShift> shift(String words);
}
