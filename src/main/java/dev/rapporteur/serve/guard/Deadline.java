package dev.rapporteur.serve.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;

/**
 * When the work on one request must end. Whoever works asks {@link #check()} now and then, or registers with
 * {@link #whenOver} what ends it; the watch calls {@link #end} when time is up.
 */
public final class Deadline {
    private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

    /** Why work ended, and what the client is told. */
    enum Reason {
        TIME(
                503,
                0,
                "This takes longer than is allowed here. Ask for less: fewer patterns, a LIMIT, a narrower FILTER."),
        BUSY(429, 30, "You have another long query running, or the server has too many of them. Try again later."),
        MEMORY(503, 30, "The server is short of memory, and this took most of it. Ask for less."),
        STOP(503, 60, "The server is being stopped.");

        private final int status;
        private final int retrySeconds;
        private final String message;

        Reason(int status, int retrySeconds, String message) {
            this.status = status;
            this.retrySeconds = retrySeconds;
            this.message = message;
        }

        int status() {
            return status;
        }

        /** After how long it may be worth trying again; 0 if never. */
        int retrySeconds() {
            return retrySeconds;
        }

        String message() {
            return message;
        }
    }

    private final long end;
    private final List<Runnable> aborts = new ArrayList<>();
    private Optional<Reason> reason = Optional.empty();

    private Deadline(long end) {
        this.end = end;
    }

    /** So long from now. */
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** The deadline of the request that this thread works on, if it works on one. */
    public static Optional<Deadline> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes this the deadline of what the thread does until it leaves. */
    void enter() {
        CURRENT.set(this);
    }

    static void leave() {
        CURRENT.remove();
    }

    /** Ends the work if the deadline of this thread is over. */
    public static void checkCurrent() {
        current().ifPresent(Deadline::check);
    }

    /**
     * Goes on while there is time.
     *
     * @throws QueryCancelledException if there is none; what was done so far must be undone
     */
    public void check() {
        if (isOver()) {
            end(Reason.TIME);
            throw new QueryCancelledException();
        }
    }

    /** Whether time is up, or the work was ended before. */
    public synchronized boolean isOver() {
        return reason.isPresent() || System.nanoTime() - end >= 0;
    }

    /** What ends the work when time is up; at once if it is. */
    public synchronized void whenOver(Runnable abort) {
        if (isOver()) {
            abort.run();
        } else {
            aborts.add(abort);
        }
    }

    void end(Reason why) {
        List<Runnable> now;
        synchronized (this) {
            if (reason.isEmpty()) {
                reason = Optional.of(why);
            }
            now = List.copyOf(aborts);
        }
        now.forEach(Runnable::run);
    }

    synchronized Optional<Reason> reason() {
        return reason;
    }
}
