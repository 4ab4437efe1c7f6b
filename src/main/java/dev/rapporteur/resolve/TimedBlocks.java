package dev.rapporteur.resolve;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Blocks of what is news for a while only. However long the newspapers are read, a claim is compared with those of its
 * time, and with the few of which no time is known.
 */
final class TimedBlocks {
    private static final String DATED = " dated";
    private static final String UNDATED = " undated";

    private final Set<String> keys;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;

    /**
     * Blocks by topic and quarter of a year.
     *
     * @param keys topics
     * @param first the first day with which it can have to do; none where no time is known
     * @param last the last day
     */
    TimedBlocks(Set<String> keys, Optional<LocalDate> first, Optional<LocalDate> last) {
        this.keys = keys;
        this.first = first;
        this.last = last;
    }

    /** By quarter; where one without a time may find it, also among all that have one. */
    Set<String> blocks(Set<String> timeless) {
        Set<String> blocks = new TreeSet<>();
        addQuarters(blocks);
        timeless.forEach(key -> blocks.add(key + (first.isPresent() ? DATED : UNDATED)));
        return blocks;
    }

    /** By quarter, and those without a time; one without a time looks everywhere. */
    Set<String> neighbours(Set<String> timeless) {
        Set<String> blocks = new TreeSet<>();
        addQuarters(blocks);
        for (String key : timeless) {
            blocks.add(key + UNDATED);
            if (first.isEmpty()) {
                blocks.add(key + DATED);
            }
        }
        return blocks;
    }

    private void addQuarters(Set<String> blocks) {
        if (first.isEmpty()) {
            return;
        }
        int end = quarter(last.orElse(first.get()));
        for (int quarter = quarter(first.get()); quarter <= end; quarter++) {
            for (String key : keys) {
                blocks.add(key + " " + quarter);
            }
        }
    }

    /** Quarters of a year since the year 0. */
    private static int quarter(LocalDate day) {
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
