package dev.rapporteur.store;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.update.UpdateRequest;

/**
 * Named graphs on a server that speaks SPARQL 1.1. A write is one update request, which servers carry out as a whole.
 * Where there is an address for whole graphs, these go there one by one, and single triples in updates of a size that
 * any server takes; such a write may break off halfway. Two lookups may see two moments.
 */
final class RemoteStore implements GraphStore {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private static final Duration TO_UPDATE = Duration.ofMinutes(10);

    /** Quads of one update among several: Virtuoso refuses a request that becomes 10,000 lines of SQL. */
    private static final int PART = 500;

    private final Endpoint endpoint;
    /** The offer to go on with HTTP/2 makes Virtuoso wait forever. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    private RemoteStore(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    static GraphStore at(Endpoint endpoint) {
        endpoint.account().ifPresent(account -> {
            for (URI address : endpoint.addresses()) {
                AuthEnv.get().registerUsernamePassword(address, account.user(), account.password());
            }
        });
        RemoteStore store = new RemoteStore(endpoint);
        store.read(RemoteSnapshot::isThere);
        return store;
    }

    @Override
    public String name() {
        return endpoint.query().toString();
    }

    @Override
    public boolean isAtomic() {
        return endpoint.graphs().isEmpty();
    }

    @Override
    public <T> T read(Function<Snapshot, T> lookups) {
        return asking(
                endpoint.query(), () -> lookups.apply(new RemoteSnapshot(endpoint.query(), wholeGraphs(), client)));
    }

    private Optional<RemoteGraphs> wholeGraphs() {
        return endpoint.graphs().map(address -> new RemoteGraphs(address, client));
    }

    @Override
    public Changes write(Write write) {
        RemoteWrite request = read(snapshot -> RemoteWrite.of(write, snapshot));
        if (!request.isEmpty()) {
            wholeGraphs().ifPresentOrElse(graphs -> sendInParts(request, graphs), () -> send(request.whole()));
        }
        return request.changes();
    }

    private void sendInParts(RemoteWrite request, RemoteGraphs graphs) {
        asking(graphs.address(), () -> {
            request.gone().forEach(graphs::delete);
            request.come().forEach(graphs::put);
            return request;
        });
        request.quadsInParts(PART).forEach(this::send);
    }

    private void send(UpdateRequest update) {
        asking(endpoint.update(), () -> {
            UpdateExecHTTP.service(endpoint.update().toString())
                    .httpClient(client)
                    .update(update)
                    .timeout(TO_UPDATE.toMinutes(), TimeUnit.MINUTES)
                    .execute();
            return update;
        });
    }

    @Override
    public void endBatch() {
        // A server keeps its own house.
    }

    private static <T> T asking(URI address, Supplier<T> request) {
        try {
            return request.get();
        } catch (HttpException e) {
            throw failure(address, e, e.getStatusCode());
        } catch (QueryExceptionHTTP e) {
            throw failure(address, e, e.getStatusCode());
        }
    }

    private static StoreException failure(URI address, RuntimeException error, int status) {
        String words =
                switch (status) {
                    case 401, 403 ->
                        "refuses the user (status " + status + "). Set " + Endpoint.Account.USER + " and "
                                + Endpoint.Account.PASSWORD + " to an account that may read and write.";
                    case 404, 405 ->
                        "is no such endpoint (status " + status + "). Check the address; some servers have one for"
                                + " queries and another for updates.";
                    case -1, 0 -> unreachable(error);
                    default -> "answers with status " + status + " (" + firstLine(error) + "). See the server's log.";
                };
        return new StoreException("The endpoint " + address + " " + words, error);
    }

    private static String unreachable(Throwable error) {
        Optional<Throwable> cause = Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .filter(e -> e instanceof ConnectException || e instanceof HttpTimeoutException)
                .findFirst();
        if (cause.filter(HttpTimeoutException.class::isInstance).isPresent()) {
            return "does not answer in time. A write may have been carried out or not; run again, which does no harm.";
        }
        return cause.isPresent()
                ? "can't be reached. Check the address, and whether the server runs."
                : "broke the connection (" + firstLine(error)
                        + "). A write may have been carried out or not; run again, which does no harm.";
    }

    private static String firstLine(Throwable error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    }

    /** There is nothing to close: each request stands for itself. */
    @Override
    public void close() {}
}
