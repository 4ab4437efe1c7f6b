package dev.rapporteur.nlp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Loads several models at the same time, one per processor. */
final class ParallelLoading implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /** Begins to load a model, and gives what waits for it; a failure is told there. */
    <T> Supplier<T> begin(Supplier<T> loader) {
        CompletableFuture<T> model = CompletableFuture.supplyAsync(loader, threads);
        return () -> await(model);
    }

    private static <T> T await(CompletableFuture<T> model) {
        try {
            return model.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** What is still being loaded then is for nobody: a failure has ended the rest. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
