package dev.rapporteur.timex;

import dev.rapporteur.timex.TemporalShift.Direction;
import java.util.OptionalInt;

/** "the same", "the following", "the previous" as distances. */
final class Relation {
    private Relation() {}

    static TemporalShift of(String words, SpanUnit unit) {
        return switch (words) {
            case "the following", "the next" -> new TemporalShift(OptionalInt.of(1), unit, Direction.AFTER);
            case "the previous", "the preceding" -> new TemporalShift(OptionalInt.of(1), unit, Direction.BEFORE);
            default -> new TemporalShift(OptionalInt.of(0), unit, Direction.SAME);
        };
    }
}
