package dev.rapporteur.cli;

import dev.rapporteur.query.Answering;
import dev.rapporteur.serve.Server;
import dev.rapporteur.store.Endpoint;
import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server of this program that has a dataset open, so that no other process can open it: who wants to read asks the
 * server. Its address stands beside the dataset as long as it runs.
 *
 * @param uri where it listens, with a slash at its end
 * @param process the process that it is
 */
record RunningServer(URI uri, long process) {
    private static final String NOTE = "serving";
    private static final int OK = 200;

    static RunningServer of(Server server) {
        return new RunningServer(server.uri(), ProcessHandle.current().pid());
    }

    /**
     * The server that has a dataset open.
     *
     * @throws StoreLockedException if it is not a server that does
     */
    static RunningServer behind(StoreLockedException locked) throws StoreLockedException {
        Optional<RunningServer> noted = read(locked.dir().resolve(NOTE));
        return noted.filter(server -> locked.isHeldBy(server.process)).orElseThrow(() -> locked);
    }

    /** A note that nobody understands is none, and so is one of a server that was killed. */
    private static Optional<RunningServer> read(Path note) {
        try {
            List<String> lines = Files.readAllLines(note);
            return Optional.of(new RunningServer(URI.create(lines.get(0)), Long.parseLong(lines.get(1))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Notes the address beside the dataset. */
    void note(Path dir) {
        try {
            Files.writeString(dir.resolve(NOTE), uri + "\n" + process + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the address of the server can't be noted in " + dir, e);
        }
    }

    static void forget(Path dir) {
        try {
            Files.deleteIfExists(dir.resolve(NOTE));
        } catch (IOException e) {
            throw new UncheckedIOException("the address of the server can't be removed from " + dir, e);
        }
    }

    /** The graphs that it serves; each lookup sees the moment at which it is made. */
    GraphStore graphs() {
        URI sparql = uri.resolve("rapporteur/sparql");
        return GraphStore.at(new Endpoint(sparql, sparql, Optional.of(wholeGraphs()), Optional.empty()));
    }

    Answering queries() {
        return Answering.at(uri.resolve("rapporteur/sparql"));
    }

    /** All quads as they are at one moment, as N-Quads; they come as they are read. */
    InputStream quads() {
        HttpRequest request = HttpRequest.newBuilder(wholeGraphs())
                .header("Accept", "application/n-quads")
                .build();
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK || Answering.isCut(answer)) {
                throw refusal(answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("the server at " + uri + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal(0);
        }
    }

    private Failure refusal(int status) {
        return new Failure(
                ExitCode.DATASET_LOCKED,
                "the server at " + uri + " has the dataset open and does not hand out all of it (status " + status
                        + "); stop it, and run again");
    }

    private URI wholeGraphs() {
        return uri.resolve("rapporteur/get");
    }
}
