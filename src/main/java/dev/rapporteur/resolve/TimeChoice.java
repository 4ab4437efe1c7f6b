package dev.rapporteur.resolve;

import dev.rapporteur.model.TemporalValue;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of the times told of one event the finest; of several as fine the one most told, then the earliest. */
final class TimeChoice {
    private TimeChoice() {}

    static Optional<TemporalValue> finest(Collection<Optional<TemporalValue>> told) {
        List<TemporalValue> times = told.stream().flatMap(Optional::stream).toList();
        Map<List<Object>, Integer> counts = new HashMap<>();
        times.forEach(time -> counts.merge(days(time), 1, Integer::sum));
        return times.stream()
                .min(Comparator.comparingLong(
                                (TemporalValue time) -> ChronoUnit.DAYS.between(time.earliest(), time.latest()))
                        .thenComparing(time -> -counts.getOrDefault(days(time), 0))
                        .thenComparing(TemporalValue::earliest)
                        .thenComparing(TemporalValue::granularity)
                        .thenComparing(TemporalValue::text));
    }

    private static List<Object> days(TemporalValue time) {
        return List.of(time.earliest(), time.latest());
    }
}
