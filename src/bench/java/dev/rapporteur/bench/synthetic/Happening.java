package dev.rapporteur.bench.synthetic;

import dev.rapporteur.bench.synthetic.Dice.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that happens in the invented world, or was to happen.
 *
 * @param kind what
 * @param day its day, counted from the first
 * @param ranks two people who take part in it
 * @param detail chooses its place, measure or words
 * @param tellings where it is told, in order of days
 */
record Happening(Kind kind, int day, List<Integer> ranks, int detail, List<Telling> tellings) {
    /** Days between an announcement and the day itself. */
    private static final int NOTICE = 2;

    /** Days over which tellings of one thing spread. */
    static final int SPREAD = 4;

    private static final List<Kind> KINDS = List.of(
            Kind.MEETING,
            Kind.MEETING,
            Kind.MEETING,
            Kind.MEETING,
            Kind.MEETING,
            Kind.PROPOSAL,
            Kind.SANCTION,
            Kind.TENURE);
    private static final List<Integer> TIMES = List.of(1, 2, 2, 3, 3, 3, 4, 4, 5);

    /** What happens. */
    enum Kind {
        MEETING,
        PROPOSAL,
        SANCTION,
        TENURE
    }

    /** What an article knows of it. */
    enum Phase {
        ANNOUNCED,
        DONE,
        CANCELLED,
        DENIED
    }

    /**
     * One article that tells of it.
     *
     * @param day when it appears
     * @param slot which article of that day
     * @param phase what it knows
     */
    record Telling(int day, int slot, Phase phase) {}

    /** How the state of a thing changes. */
    private enum Course {
        AT_ONCE,
        AS_PLANNED,
        CALLED_OFF,
        DISPUTED
    }

    /** The so-manieth thing that first becomes known on a day. */
    static Happening of(long seed, int known, int number) {
        Dice dice = Dice.of(seed, Purpose.HAPPENING, known, number);
        int size = Casting.size(known * SyntheticNews.PER_DAY);
        int first = Casting.draw(dice, size);
        int second = Casting.draw(dice, size);
        Course course = course(dice);
        Kind kind = dice.pick(KINDS);
        int day = course == Course.AT_ONCE ? known : known + NOTICE;
        return new Happening(
                kind,
                day,
                List.of(first, first == second ? first + 1 : second),
                dice.below(Integer.MAX_VALUE),
                tellings(dice, course, known));
    }

    private static Course course(Dice dice) {
        double course = dice.fraction();
        if (course < 0.5) {
            return Course.AT_ONCE;
        } else if (course < 0.84) {
            return Course.AS_PLANNED;
        }
        return course < 0.93 ? Course.CALLED_OFF : Course.DISPUTED;
    }

    private static List<Telling> tellings(Dice dice, Course course, int known) {
        int times = dice.pick(TIMES);
        int slot = dice.below(Outlets.OWN_TEXTS);
        List<Telling> tellings = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            int lag = n * SPREAD / times;
            int other = (slot + n * 7) % Outlets.OWN_TEXTS;
            tellings.add(new Telling(known + lag, other, phase(course, lag, n == times - 1)));
        }
        return tellings;
    }

    private static Phase phase(Course course, int lag, boolean last) {
        if (course == Course.AT_ONCE) {
            return Phase.DONE;
        } else if (lag < NOTICE) {
            return Phase.ANNOUNCED;
        } else if (course == Course.CALLED_OFF) {
            return Phase.CANCELLED;
        }
        return course == Course.DISPUTED && last ? Phase.DENIED : Phase.DONE;
    }
}
