package dev.rapporteur.resolve;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.util.Optional;

/** A time, or none, as one word of a key. */
final class TimeLine {
    private static final String BETWEEN = "|";

    private TimeLine() {}

    static String of(Optional<TemporalValue> time) {
        return time.map(known -> known.granularity()
                        + BETWEEN
                        + known.earliest()
                        + BETWEEN
                        + known.latest()
                        + BETWEEN
                        + known.text())
                .orElse("");
    }

    static Optional<TemporalValue> parse(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = line.split("\\|", 4);
        return Optional.of(new TemporalValue(
                Granularity.valueOf(parts[0]), LocalDate.parse(parts[1]), LocalDate.parse(parts[2]), parts[3]));
    }
}
