package dev.rapporteur.serve.guard;

import dev.rapporteur.serve.guard.Deadline.Reason;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Ends what has had its time or takes the memory of all. */
final class Watch {
    /** Of the heap, after a collection. */
    private static final double FULL = 0.85;

    private final Turns turns;
    private final Limits limits;
    private final Optional<MemoryPoolMXBean> memory = largestPool();
    private final AtomicLong stop = new AtomicLong(System.nanoTime() + Long.MAX_VALUE / 2);
    private Set<Turn> known = Set.of();
    private MemoryUsage seen = new MemoryUsage(0, 0, 0, 0);

    Watch(Turns turns, Limits limits) {
        this.turns = turns;
        this.limits = limits;
    }

    /** Looks at what runs; to be called several times a second. */
    void look() {
        List<Turn> running = turns.running();
        running.stream().filter(turn -> turn.deadline().isOver()).forEach(turn -> end(turn, Reason.TIME));
        turns.others().stream().filter(Deadline::isOver).forEach(deadline -> deadline.end(Reason.TIME));
        endLong(running);
        endLargest(running);
        if (System.nanoTime() - stop.get() >= 0) {
            endAll();
        }
    }

    /** Those that are long already go on; a new one needs a place. */
    private void endLong(List<Turn> running) {
        long from = Duration.ofMillis(limits.longMillis()).toNanos();
        List<Turn> longOnes = running.stream()
                .filter(turn -> turn.deadline().reason().isEmpty() && turn.cpu() > from)
                .sorted(Comparator.comparing((Turn turn) -> !known.contains(turn)))
                .toList();
        Set<Turn> kept = new HashSet<>();
        Set<Client> clients = new HashSet<>();
        for (Turn turn : longOnes) {
            if (kept.size() < limits.longAtOnce() && clients.add(turn.client())) {
                kept.add(turn);
            } else {
                end(turn, Reason.BUSY);
            }
        }
        known = Set.copyOf(kept);
    }

    /** What has run longest holds most. Looks again after the next collection. */
    private void endLargest(List<Turn> running) {
        MemoryUsage now = memory.map(MemoryPoolMXBean::getCollectionUsage).orElse(seen);
        boolean isNew = now.getUsed() != seen.getUsed();
        seen = now;
        if (isNew && now.getMax() > 0 && now.getUsed() > FULL * now.getMax()) {
            running.stream()
                    .filter(turn -> turn.deadline().reason().isEmpty())
                    .max(Comparator.comparingLong(Turn::cpu))
                    .ifPresent(turn -> end(turn, Reason.MEMORY));
        }
    }

    private void end(Turn turn, Reason reason) {
        turns.slow(turn.client());
        turn.deadline().end(reason);
    }

    /** So much time is left for all that runs. */
    void endAllIn(Duration time) {
        stop.set(System.nanoTime() + time.toNanos());
    }

    /** Ends all that still runs. */
    void endAll() {
        turns.running().forEach(turn -> turn.deadline().end(Reason.STOP));
        turns.others().forEach(deadline -> deadline.end(Reason.STOP));
    }

    private static Optional<MemoryPoolMXBean> largestPool() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
    }
}
