package dev.rapporteur.serve.guard;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again, also after it has failed. */
final class Ticker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Thread thread;

    /** Starts at once. */
    Ticker(String name, int everyMillis, Runnable work) {
        this.thread = new Thread(() -> run(everyMillis, work), name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void run(int everyMillis, Runnable work) {
        try {
            while (true) {
                Thread.sleep(everyMillis);
                attempt(work);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", Thread.currentThread().getName(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
