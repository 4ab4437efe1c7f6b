package dev.rapporteur.store;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a SPARQL 1.1 server listens.
 *
 * @param query the address for queries
 * @param update the address for updates; many servers have one for both
 * @param graphs the address for whole graphs (SPARQL 1.1 Graph Store Protocol), if they are not to go through updates
 * @param account who asks, if the server wants to know
 */
public record Endpoint(URI query, URI update, Optional<URI> graphs, Optional<Account> account) {
    /** @throws IllegalArgumentException if an address is none of the web */
    public Endpoint {
        check(query);
        check(update);
        graphs.ifPresent(Endpoint::check);
    }

    /** Without an address for whole graphs. */
    public Endpoint(URI query, URI update, Optional<Account> account) {
        this(query, update, Optional.empty(), account);
    }

    List<URI> addresses() {
        return Stream.concat(Stream.of(query, update), graphs.stream()).toList();
    }

    private static void check(URI address) {
        String scheme = String.valueOf(address.getScheme());
        if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "'" + address + "' is no address of an endpoint; an http or https URL was expected, for example "
                            + "http://localhost:3030/rapporteur-admin/sparql");
        }
        if (address.getUserInfo() != null) {
            throw new IllegalArgumentException("'" + address.getHost() + "' is given with a user in its address; set "
                    + Account.USER + " and " + Account.PASSWORD + " instead");
        }
    }

    /** Who asks. */
    public record Account(String user, String password) {
        static final String USER = "RAPPORTEUR_USER";
        static final String PASSWORD = "RAPPORTEUR_PASSWORD";

        /** The account that the environment names, if it names both parts. */
        public static Optional<Account> find(Map<String, String> environment) {
            String user = environment.getOrDefault(USER, "");
            String password = environment.getOrDefault(PASSWORD, "");
            return user.isBlank() || password.isBlank() ? Optional.empty() : Optional.of(new Account(user, password));
        }

        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }
}
