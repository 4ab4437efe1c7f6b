package dev.rapporteur.serve;

import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.store.Store;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fuseki over an open store, with its web UI on the same port. */
public interface Server extends AutoCloseable {
    /**
     * Starts to serve. The store stays open when the server is closed: it belongs to the caller.
     *
     * @throws PortInUseException if another program listens there
     */
    static Server start(Store store, Options options) throws PortInUseException {
        return start(store, options, Background.NONE);
    }

    /**
     * The same with pages that tell more than the dataset.
     *
     * @throws PortInUseException if another program listens there
     */
    static Server start(Store store, Options options, Background background) throws PortInUseException {
        return FusekiService.start(store, options, background);
    }

    /** The address of the web UI, with a slash at its end. */
    URI uri();

    /** The address for SPARQL queries. */
    default URI sparql() {
        return uri().resolve("rapporteur/sparql");
    }

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
     */
    record Options(int port, String base, String host, Optional<AdminAccount> admin, QueryCatalog catalog) {
        /** Listens on this machine only. */
        public static final String LOOPBACK = "127.0.0.1";

        /** For this machine only; the account for updates comes from the environment. */
        public Options(int port, String base) {
            this(port, base, LOOPBACK, AdminAccount.find(System.getenv()), QueryCatalog.load());
        }
    }

    /** A link for people: name of the query, and where. */
    record Link(String label, URI uri) {}

    /** The user who may update, if both variables are set. */
    record AdminAccount(String user, String password) {
        static final String USER = "RAPPORTEUR_ADMIN_USER";
        static final String PASSWORD = "RAPPORTEUR_ADMIN_PASSWORD";

        /** The account that the environment names. */
        public static Optional<AdminAccount> find(Map<String, String> environment) {
            String user = environment.getOrDefault(USER, "");
            String password = environment.getOrDefault(PASSWORD, "");
            return user.isBlank() || password.isBlank()
                    ? Optional.empty()
                    : Optional.of(new AdminAccount(user, password));
        }

        @Override
        public String toString() {
            return "AdminAccount[" + user + "]";
        }
    }
}
