package dev.rapporteur.serve.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is worked for now. A request waits until there is a place for it: so many for all clients, and so many for one.
 * Waiting is in order, but nobody waits behind a client that has no place left of its own. A client that overdid it has
 * one place only for some time, whoever else may come from its address.
 */
final class Turns {
    private final Limits limits;
    private final Map<Client, Standing> standings = new HashMap<>();
    private final List<Waiting> queue = new ArrayList<>();
    private final List<Turn> running = new ArrayList<>();
    private final Set<Deadline> others = ConcurrentHashMap.newKeySet();

    Turns(Limits limits) {
        this.limits = limits;
    }

    /**
     * Waits for a turn.
     *
     * @return empty if too many wait already, or for too long
     */
    synchronized Optional<Turn> take(Client client) throws InterruptedException {
        Standing standing = standings.computeIfAbsent(client, c -> new Standing());
        Waiting waiting = new Waiting(client, standing);
        if (!mayRun(standing) || !queue.isEmpty()) {
            if (standing.waiting >= limits.waiting() || queue.size() >= limits.waitingInAll()) {
                forget(client, standing);
                return Optional.empty();
            }
            await(waiting);
        } else {
            waiting.start();
        }
        if (!waiting.started) {
            forget(client, standing);
            return Optional.empty();
        }
        Turn turn = new Turn(
                client, Deadline.in(limits.queryTime()), Thread.currentThread().getId());
        running.add(turn);
        return Optional.of(turn);
    }

    private void await(Waiting waiting) throws InterruptedException {
        queue.add(waiting);
        waiting.standing.waiting++;
        try {
            callNext();
            long end =
                    System.nanoTime() + Duration.ofSeconds(limits.waitSeconds()).toNanos();
            for (long left = end - System.nanoTime(); !waiting.started && left > 0; left = end - System.nanoTime()) {
                wait(Math.max(left / 1_000_000, 1));
            }
        } finally {
            queue.remove(waiting);
            waiting.standing.waiting--;
        }
    }

    synchronized void end(Turn turn) {
        if (running.remove(turn)) {
            Standing standing = standings.get(turn.client());
            if (standing != null) {
                standing.running--;
                forget(turn.client(), standing);
            }
            callNext();
        }
    }

    /** Deadlines of work that waits for no turn. */
    Set<Deadline> others() {
        return others;
    }

    /** From now on, and for some time, one at a time. */
    synchronized void slow(Client client) {
        standings.computeIfAbsent(client, c -> new Standing()).slowedUntil =
                System.nanoTime() + Duration.ofSeconds(limits.slowedSeconds()).toNanos();
    }

    synchronized List<Turn> running() {
        return List.copyOf(running);
    }

    synchronized int waiting() {
        return queue.size();
    }

    private void callNext() {
        boolean called = false;
        for (Waiting next : queue) {
            if (!next.started && mayRun(next.standing)) {
                next.start();
                called = true;
            }
        }
        if (called) {
            notifyAll();
        }
    }

    private boolean mayRun(Standing standing) {
        int inAll = standings.values().stream().mapToInt(s -> s.running).sum();
        return inAll < limits.atOnce() && standing.running < (standing.isSlowed() ? 1 : limits.perClient());
    }

    private void forget(Client client, Standing standing) {
        if (standing.running == 0 && standing.waiting == 0 && !standing.isSlowed()) {
            standings.remove(client);
        }
    }

    private static final class Standing {
        private int running;
        private int waiting;
        private long slowedUntil = System.nanoTime();

        boolean isSlowed() {
            return slowedUntil - System.nanoTime() > 0;
        }
    }

    private static final class Waiting {
        private final Client client;
        private final Standing standing;
        private boolean started;

        Waiting(Client client, Standing standing) {
            this.client = client;
            this.standing = standing;
        }

        void start() {
            started = true;
            standing.running++;
        }

        @Override
        public String toString() {
            return client.name();
        }
    }
}
