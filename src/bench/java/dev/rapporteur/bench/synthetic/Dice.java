package dev.rapporteur.bench.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chances that depend on a seed and on what they are drawn for, and on nothing that was drawn before for anything else.
 */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Dice for one purpose, for example for the fourth event of the tenth day. */
    static Dice of(long seed, Purpose purpose, long... numbers) {
        long mixed = mix(seed + SPREAD * (purpose.ordinal() + 1));
        for (long number : numbers) {
            mixed = mix(mixed ^ (number + 1) * SPREAD);
        }
        return new Dice(mixed);
    }

    private static long mix(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    /** A number from 0 up to, and without, the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    double fraction() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** What is drawn. */
    enum Purpose {
        PERSON,
        HAPPENING,
        TELLING,
        NAME,
        ARTICLE,
        WORDS
    }
}
