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
            description = "Use this SPARQL 1.1 endpoint instead of --data, as the user that RAPPORTEUR_USER and"
                    + " RAPPORTEUR_PASSWORD name.")
    private Optional<URI> endpoint = Optional.empty();

    @Option(
            names = "--update-endpoint",
            paramLabel = "URL",
            description = "Where the endpoint takes updates (default: there as well).")
    private Optional<URI> update = Optional.empty();

    @Option(
            names = "--graph-store",
            paramLabel = "URL",
            description =
                    "Where the endpoint takes whole graphs by the SPARQL 1.1 Graph Store Protocol (default: all goes"
                            + " into one update). A write is several requests then, and sync goes on where one broke off.")
    private Optional<URI> graphs = Optional.empty();

    /** The endpoint, or where none is named the dataset, which is made where there is none. */
    GraphStore open(Settings settings) throws StoreLockedException {
        requireEndpoint("--update-endpoint", update);
        requireEndpoint("--graph-store", graphs);
        return endpoint.isEmpty() ? Datasets.create(settings) : GraphStore.at(remote(endpoint.get()));
    }

    /** Whether a server is named. */
    boolean isServer() {
        return endpoint.isPresent();
    }

    private void requireEndpoint(String option, Optional<URI> value) {
        if (endpoint.isEmpty() && value.isPresent()) {
            throw new Failure(ExitCode.USAGE, option + " needs --endpoint, where queries go");
        }
    }

    private Endpoint remote(URI queries) {
        try {
            return new Endpoint(queries, update.orElse(queries), graphs, Endpoint.Account.find(System.getenv()));
        } catch (IllegalArgumentException e) {
            throw Failure.of(ExitCode.USAGE, e);
        }
    }
}
