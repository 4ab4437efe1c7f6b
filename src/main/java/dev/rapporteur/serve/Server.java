package dev.rapporteur.serve;

import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.serve.guard.AdminAccount;
import dev.rapporteur.serve.guard.Limits;
import dev.rapporteur.serve.guard.OperatorKey;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Fuseki over an open store, with its web UI on the same port. */
public interface Server extends AutoCloseable {
    /**
     * Starts to serve. The store stays open when the server is closed: it belongs to the caller.
     *
     * @throws PortInUseException if another program listens there
     */
    static Server start(Store store, Options options) throws PortInUseException {
        return FusekiService.start(store, options);
    }

    /** The address of the web UI, with a slash at its end. */
    URI uri();

    /** The address for SPARQL queries. */
    default URI sparql() {
        return uri().resolve("rapporteur/sparql");
    }

    /** Shows that a request is the operator's, who may read the whole dataset at {@code $/quads}. */
    OperatorKey operator();

    /** Whether updates are served, and if not why, in one line. */
    String administration();

    /** One link per canned query, which opens it in the query editor of the web UI. */
    List<Link> links();

    /** Waits until the server is closed, or the thread is interrupted. */
    void awaitStop();

    /** Ends running requests and frees the port. */
    @Override
    void close();

    /**
     * Where and what to serve.
     *
     * @param port 0 for any free one
     * @param base what the resource IRIs of the dataset start with
     * @param host name or address of the network interface to listen on
     * @param admin who may update, if anybody
     * @param catalog the queries to link to
     * @param limits what clients may use
     * @param accessLog where to write who asked, if anywhere
     * @param background what pages tell besides the dataset
     */
    record Options(
            int port,
            String base,
            String host,
            Optional<AdminAccount> admin,
            QueryCatalog catalog,
            Limits limits,
            Optional<Path> accessLog,
            Background background) {
        /** Listens on this machine only. */
        public static final String LOOPBACK = "127.0.0.1";

        /** For this machine only; the account for updates comes from the environment. */
        public Options(int port, String base) {
            this(port, base, LOOPBACK, AdminAccount.find(System.getenv()), QueryCatalog.load());
        }

        /** With the limits as configured. */
        public Options(int port, String base, String host, Optional<AdminAccount> admin, QueryCatalog catalog) {
            this(port, base, host, admin, catalog, Limits.load(), Optional.empty(), Background.NONE);
        }

        /** The same with other limits. */
        public Options with(Limits others) {
            return new Options(port, base, host, admin, catalog, others, accessLog, background);
        }

        /** The same with pages that tell more than the dataset. */
        public Options with(Background more) {
            return new Options(port, base, host, admin, catalog, limits, accessLog, more);
        }

        /** The same with an access log. */
        public Options logTo(Optional<Path> file) {
            return new Options(port, base, host, admin, catalog, limits, file, background);
        }
    }

    /** A link for people: name of the query, and where. */
    record Link(String label, URI uri) {}
}
