package dev.rapporteur.timex;

import dev.rapporteur.model.TemporalValue;
import java.util.OptionalInt;

/**
 * A distance from a day that is known elsewhere: "four days after the summit".
 *
 * @param amount how many units; empty for "days later", "a few weeks before", "about two years earlier"
 * @param unit what is counted; also how fine the result is
 * @param direction forwards or backwards in time, or the same day, week ... itself
 */
public record TemporalShift(OptionalInt amount, SpanUnit unit, Direction direction) {
    /** Least and greatest number of units that an unstated amount is taken for. */
    private static final int FEW = 2;

    private static final int MANY = 9;

    /** Which side of the known day. */
    public enum Direction {
        BEFORE(-1),
        SAME(0),
        AFTER(1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }
    }

    /**
     * The days at this distance from the base; a range where the amount is unstated or the base coarser than the unit.
     */
    public TemporalValue from(TemporalValue base, String text) {
        return from(Period.of(base)).as(text);
    }

    Period from(Period base) {
        return amount.isPresent() ? exactly(base, amount.getAsInt()) : vaguely(base);
    }

    private Period exactly(Period base, int count) {
        Period first = unit.around(unit.shift(base.earliest(), count * direction.sign));
        Period last = unit.around(unit.shift(base.latest(), count * direction.sign));
        return first.equals(last) ? first : Period.range(first.earliest(), last.latest());
    }

    private Period vaguely(Period base) {
        Period near = exactly(base, FEW);
        Period far = exactly(base, MANY);
        return direction == Direction.BEFORE
                ? Period.range(far.earliest(), near.latest())
                : Period.range(near.earliest(), far.latest());
    }
}
