package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.view.Badge;
import dev.rapporteur.serve.pages.view.Lane;
import dev.rapporteur.serve.pages.view.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A picture of what happened when: a lane for each name, a mark for each day and status. */
final class Drawing {
    /** Marks keep away from the ends of the line, in percent. */
    private static final double MARGIN = 4;
    /** Parts of days are not drawn. */
    private static final int MOST_TICKS = 5;

    private Drawing() {}

    /**
     * Something on a day.
     *
     * @param day as in the dataset
     * @param note said of it besides its status
     */
    record Point(String day, Badge status, String note) {
        LocalDate date() {
            return LocalDate.parse(day);
        }
    }

    /** Nothing where there is nothing to compare: everything on one day. */
    static List<Section> of(String heading, String caption, Map<String, List<Point>> lanes) {
        List<LocalDate> days = lanes.values().stream()
                .flatMap(List::stream)
                .map(Point::date)
                .sorted()
                .distinct()
                .toList();
        if (days.size() < 2) {
            return List.of();
        }
        Scale scale = new Scale(days.get(0), days.get(days.size() - 1));
        List<Lane> drawn = lanes.entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), marks(lane.getValue(), scale)))
                .toList();
        return List.of(new Section.Timeline(heading, caption, drawn, ticks(scale)));
    }

    /** Marks of one day and status are one mark. */
    private static List<Lane.Mark> marks(List<Point> points, Scale scale) {
        return points.stream()
                .sorted(Comparator.comparing(Point::day))
                .map(point -> new Lane.Mark(
                        scale.percent(point.date()),
                        point.status().tone(),
                        Stream.of(Days.written(point.day()), point.status().word(), point.note())
                                .filter(words -> !words.isEmpty())
                                .reduce((one, other) -> one + ", " + other)
                                .orElse("")))
                .distinct()
                .toList();
    }

    private static List<Lane.Mark> ticks(Scale scale) {
        List<Lane.Mark> ticks = new ArrayList<>();
        long days = scale.days();
        long steps = Math.min(days, MOST_TICKS - 1);
        for (long step = 0; step <= steps; step++) {
            LocalDate day = scale.first().plusDays(days * step / steps);
            String end = step == 0 ? "first" : step == steps ? "last" : "between";
            ticks.add(new Lane.Mark(scale.percent(day), end, Days.written(day.toString())));
        }
        return ticks;
    }

    private record Scale(LocalDate first, LocalDate last) {
        long days() {
            return ChronoUnit.DAYS.between(first, last);
        }

        /** Rounded, so that the page is the same everywhere. */
        String percent(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(first, day) / days();
            return Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 10) / 10.0 + "%";
        }
    }
}
