package dev.rapporteur.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many facts of one kind were found.
 *
 * @param found gold facts that are told
 * @param spurious told facts that are none of the gold facts
 * @param missed gold facts that are not told
 * @param duplicates further tellings of a gold fact, which neither help nor harm
 * @param attributes what else the found facts say, by name
 */
public record Score(int found, int spurious, int missed, int duplicates, SortedMap<String, Ratio> attributes) {
    /** Nothing found, nothing missed. */
    public static final Score NONE = new Score(0, 0, 0, 0, new TreeMap<>());

    public Score {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    static Score of(int found, int spurious, int missed, int duplicates, List<Attribute> judged) {
        SortedMap<String, Ratio> attributes = new TreeMap<>();
        judged.forEach(a -> attributes.merge(a.name(), Ratio.of(a.right()), Ratio::plus));
        return new Score(found, spurious, missed, duplicates, attributes);
    }

    Score plus(Score other) {
        SortedMap<String, Ratio> sum = new TreeMap<>(attributes);
        other.attributes.forEach((name, ratio) -> sum.merge(name, ratio, Ratio::plus));
        return new Score(
                found + other.found,
                spurious + other.spurious,
                missed + other.missed,
                duplicates + other.duplicates,
                sum);
    }

    /** Which part of what is told is right; 1 where nothing is told. */
    public double precision() {
        return share(found, found + spurious, 1);
    }

    /** Which part of what should be told is told; 1 where nothing should be. */
    public double recall() {
        return share(found, found + missed, 1);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * precision() * recall(), precision() + recall(), 0);
    }

    /** F1 where a fact is found only if its status is right too. */
    public double strictF1() {
        int right = attributes.getOrDefault(Attribute.STATUS, new Ratio(0, 0)).right();
        return share(2 * right, 2 * found + spurious + missed, 1);
    }

    private static double share(double part, double whole, double ofNothing) {
        return whole == 0 ? ofNothing : part / whole;
    }
}
