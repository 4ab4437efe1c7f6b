package dev.rapporteur.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients of a server on this machine, each with one call at a time, and perhaps one that means harm. */
record Crowd(URI server, Calls calls) {
    private static final HttpClient CLIENT = HttpClient.newBuilder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Three graphs of everything, each row of one with each row of the others. */
    private static final String HOSTILE = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    /** All clients ask these queries in turn. */
    Latencies ask(List<String> queries, int clients, Duration time) throws InterruptedException {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random dice = new Random(client);
            int first = client;
            threads.add(new Thread(() -> {
                for (int turn = first; System.nanoTime() < end; turn++) {
                    ask(queries.get(turn % queries.size()), dice, latencies);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return latencies;
    }

    private void ask(String query, Random dice, Latencies latencies) {
        URI address = server.resolve("api/queries/" + calls.address(query, dice));
        long start = System.nanoTime();
        try {
            var answer = CLIENT.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            latencies.add(query, System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                latencies.addError(query, "status " + answer.statusCode());
            }
        } catch (IOException e) {
            latencies.addError(query, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same, while another client sends one endless query after the other; its answers are counted by status. */
    Latencies askBesideHostile(List<String> queries, int clients, Duration time, AtomicInteger refused)
            throws InterruptedException {
        Thread hostile = new Thread(() -> harm(refused));
        hostile.setDaemon(true);
        hostile.start();
        try {
            return ask(queries, clients, time);
        } finally {
            hostile.interrupt();
            hostile.join(PATIENCE.toMillis());
        }
    }

    private void harm(AtomicInteger refused) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("rapporteur/sparql"))
                .header("Content-Type", "application/sparql-query")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(HOSTILE))
                .build();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                CLIENT.send(request, BodyHandlers.discarding());
                refused.incrementAndGet();
            } catch (IOException e) {
                refused.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
