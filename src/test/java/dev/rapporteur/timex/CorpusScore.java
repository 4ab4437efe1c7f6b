package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How the times found in marked texts compare with the marks, counted as in TempEval-3: a mark is right if a time is
 * found that overlaps it and means the same. Recall is over all marks of the wanted sort, precision over all times
 * found except those that overlap only marks of other sorts. A range that is found as one time ("3 to 5 May") is right
 * for a mark that is its first or its last part.
 */
final class CorpusScore {
    final List<String> missed = new ArrayList<>();
    final List<String> invented = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    private final String name;
    private final Predicate<Mark> wanted;
    private int marks;
    private int hits;
    private int exact;
    private int right;
    private int dated;
    private int found;
    private int foundMarks;
    private int foundRight;

    CorpusScore(String name, Predicate<Mark> wanted) {
        this.name = name;
        this.wanted = wanted;
    }

    void add(MarkedText doc, List<Timex> times) {
        times.forEach(time -> judge(doc, time));
        doc.marks().stream().filter(wanted).forEach(mark -> judge(doc, mark, times));
    }

    private void judge(MarkedText doc, Timex time) {
        List<Mark> touched =
                doc.marks().stream().filter(mark -> mark.overlaps(time)).toList();
        if (touched.isEmpty()) {
            invented.add(around(doc.text(), time.start(), time.end()) + said(time));
        }
        if (touched.isEmpty() || touched.stream().anyMatch(wanted)) {
            found++;
            foundMarks += touched.isEmpty() ? 0 : 1;
            foundRight += touched.stream().filter(wanted).anyMatch(mark -> agree(mark, time)) ? 1 : 0;
        }
    }

    private void judge(MarkedText doc, Mark mark, List<Timex> times) {
        List<Timex> touching = times.stream().filter(mark::overlaps).toList();
        String place = around(doc.text(), mark.start(), mark.end()) + " " + mark.type() + " " + mark.value();
        marks++;
        if (touching.isEmpty()) {
            missed.add(place);
            return;
        }
        hits++;
        dated += touching.stream().anyMatch(time -> time.value().isPresent()) ? 1 : 0;
        exact += touching.stream().anyMatch(t -> t.start() == mark.start() && t.end() == mark.end()) ? 1 : 0;
        if (touching.stream().anyMatch(time -> agree(mark, time))) {
            right++;
        } else {
            wrong.add(place + " not" + said(touching.get(0)));
        }
    }

    private static boolean agree(Mark mark, Timex time) {
        boolean sameDays = mark.days().isPresent()
                && time.value().filter(value -> agree(mark.days().get(), value)).isPresent();
        return sameDays
                || time.side()
                        .filter(side -> mark.value().equals(side + "_REF"))
                        .isPresent();
    }

    private static boolean agree(Period days, TemporalValue value) {
        boolean begins = days.earliest().equals(value.earliest());
        boolean ends = days.latest().equals(value.latest());
        return value.granularity() == Granularity.RANGE ? begins || ends : begins && ends;
    }

    private static String said(Timex time) {
        return " = "
                + time.value()
                        .map(TemporalValue::iso)
                        .or(() -> time.side().map(Side::name))
                        .orElse("?");
    }

    private static String around(String text, int start, int end) {
        return (text.substring(Math.max(0, start - 60), start) + "[" + text.substring(start, end) + "]"
                        + text.substring(end, Math.min(text.length(), end + 30)))
                .replaceAll("\\s+", " ");
    }

    /** Of the marks that something was found for. */
    double recall() {
        return (double) hits / marks;
    }

    /** Of the times found that are marked at all. */
    double precision() {
        return (double) foundMarks / found;
    }

    /** Of the marks that a day, month or year was found for. */
    double valueAccuracy() {
        return (double) right / dated;
    }

    double valueF1() {
        double recall = (double) right / marks;
        double precision = (double) foundRight / found;
        return 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d marked, %d found; found at all: recall %.3f (same extent %.3f), precision %.3f;"
                        + " with the right value: recall %.3f, precision %.3f, F1 %.3f",
                name,
                marks,
                found,
                recall(),
                (double) exact / marks,
                precision(),
                (double) right / marks,
                (double) foundRight / found,
                valueF1());
    }
}
