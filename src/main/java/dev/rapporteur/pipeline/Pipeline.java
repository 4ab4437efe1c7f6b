package dev.rapporteur.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Takes inputs through the stages on several threads, and hands over what became of them in the order of the inputs.
 */
public final class Pipeline {
    /** Inputs per thread that may be under way or done and waiting for an earlier one: this bounds the memory. */
    private static final int WINDOW = 4;

    private final Stages stages;
    private final int threads;

    /**
     * A pipeline.
     *
     * @param threads number of articles worked on at a time, at least 1
     */
    public Pipeline(Stages stages, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
        this.stages = stages;
        this.threads = threads;
    }

    /**
     * Processes every input, also after broken ones; one of several articles is as many inputs.
     *
     * @param sink called on the calling thread, once per input, in their order
     * @throws RuntimeException where the language models cannot be loaded, or from the sink
     */
    public void run(Iterable<? extends Source> inputs, Consumer<Outcome> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, Pipeline::worker);
        Deque<Future<Outcome>> ahead = new ArrayDeque<>();
        try (Expansion articles = new Expansion(inputs)) {
            while (articles.hasNext()) {
                Source input = articles.next();
                if (ahead.size() == threads * WINDOW) {
                    sink.accept(await(ahead.remove()));
                }
                ahead.add(workers.submit(() -> stages.process(input)));
            }
            while (!ahead.isEmpty()) {
                sink.accept(await(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "article");
        thread.setDaemon(true);
        return thread;
    }

    private static Outcome await(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for an article");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(e);
        }
    }
}
