package dev.rapporteur.cli;

import dev.rapporteur.store.Endpoint;
import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.StoreLockedException;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name a server to write to, instead of the dataset on this machine. */
final class Target {
    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Write to this SPARQL 1.1 endpoint instead of --data, as the user that RAPPORTEUR_USER and"
                    + " RAPPORTEUR_PASSWORD name.")
    private Optional<URI> endpoint = Optional.empty();

    @Option(
            names = "--update-endpoint",
            paramLabel = "URL",
            description = "Where the endpoint takes updates (default: there as well).")
    private Optional<URI> update = Optional.empty();

    /** The endpoint, or where none is named the dataset, which is made where there is none. */
    GraphStore open(Settings settings) throws StoreLockedException {
        if (endpoint.isEmpty() && update.isPresent()) {
            throw new Failure(ExitCode.USAGE, "--update-endpoint needs --endpoint, where queries go");
        }
        return endpoint.isEmpty() ? Datasets.create(settings) : GraphStore.at(remote(endpoint.get()));
    }

    private Endpoint remote(URI queries) {
        try {
            return new Endpoint(queries, update.orElse(queries), Endpoint.Account.find(System.getenv()));
        } catch (IllegalArgumentException e) {
            throw Failure.of(ExitCode.USAGE, e);
        }
    }
}
