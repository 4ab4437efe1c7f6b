package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.timex.MarkedText.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the times found in marked texts compare with the marks. Only marks with a date count for recall and value. */
final class CorpusScore {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:-(?:(SP|SU|FA|WI)|Q([1-4])|W(\\d\\d)(-WE)?|(\\d\\d)(?:-(\\d\\d))?))?(?:T[A-Z].*)?");

    final List<String> missed = new ArrayList<>();
    final List<String> invented = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    private int marks;
    private int hits;
    private int exact;
    private int found;
    private int valued;
    private int right;

    void add(MarkedText doc, TimexResolver resolver) {
        List<Timex> times = resolver.find(doc.text(), doc.published(), Tense.PAST);
        for (Timex time : times) {
            found++;
            if (doc.marks().stream().noneMatch(mark -> overlap(mark, time))) {
                invented.add(around(doc.text(), time.start(), time.end()));
            }
        }
        doc.marks().forEach(mark -> expected(mark).ifPresent(days -> compare(doc, mark, days, times)));
    }

    private void compare(MarkedText doc, Mark mark, Period days, List<Timex> times) {
        marks++;
        Optional<Timex> best =
                times.stream().filter(time -> overlap(mark, time)).findFirst();
        if (best.isEmpty()) {
            missed.add(around(doc.text(), mark.start(), mark.end()) + " = " + mark.value());
            return;
        }
        hits++;
        exact += best.get().start() == mark.start() && best.get().end() == mark.end() ? 1 : 0;
        best.get().value().ifPresent(value -> {
            valued++;
            right += agree(days, value) ? 1 : 0;
            if (!agree(days, value)) {
                wrong.add(around(doc.text(), mark.start(), mark.end()) + " = " + mark.value() + " not " + value.iso());
            }
        });
    }

    /** Two marks may be one range here. */
    private static boolean agree(Period days, TemporalValue value) {
        boolean begins = days.earliest().equals(value.earliest());
        boolean ends = days.latest().equals(value.latest());
        return value.granularity() == Granularity.RANGE ? begins || ends : begins && ends;
    }

    private static boolean overlap(Mark mark, Timex time) {
        return mark.start() < time.end() && time.start() < mark.end();
    }

    private static Optional<Period> expected(Mark mark) {
        Matcher date = DATE.matcher(mark.value());
        return date.matches() ? Optional.of(period(date)) : Optional.empty();
    }

    private static Period period(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) != null) {
            return switch (date.group(2)) {
                case "SP" -> Season.SPRING.in(year);
                case "SU" -> Season.SUMMER.in(year);
                case "FA" -> Season.AUTUMN.in(year);
                default -> Season.WINTER.in(year);
            };
        }
        if (date.group(3) != null) {
            YearMonth first = YearMonth.of(year, Integer.parseInt(date.group(3)) * 3 - 2);
            return Period.months(Granularity.RANGE, first, 3);
        }
        if (date.group(4) != null) {
            Period week = Period.week(LocalDate.of(year, 1, 4).plusWeeks(Integer.parseInt(date.group(4)) - 1));
            return date.group(5) == null ? week : Period.weekend(week.latest().minusDays(1));
        }
        if (date.group(6) == null) {
            return Period.year(year);
        }
        LocalDate day = LocalDate.of(
                year, Integer.parseInt(date.group(6)), date.group(7) == null ? 1 : Integer.parseInt(date.group(7)));
        return date.group(7) == null ? Period.month(day) : Period.day(day);
    }

    private static String around(String text, int start, int end) {
        return (text.substring(Math.max(0, start - 40), start) + "[" + text.substring(start, end) + "]"
                        + text.substring(end, Math.min(text.length(), end + 30)))
                .replaceAll("\\s+", " ");
    }

    double recall() {
        return (double) hits / marks;
    }

    double precision() {
        return 1 - (double) invented.size() / found;
    }

    /** Of the dated ones that were found. */
    double valueAccuracy() {
        return (double) right / valued;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d dates marked: recall %.3f, same extent %.3f; %d found: precision %.3f; %d with a value: %.3f right",
                marks,
                recall(),
                (double) exact / marks,
                found,
                precision(),
                valued,
                valueAccuracy());
    }
}
