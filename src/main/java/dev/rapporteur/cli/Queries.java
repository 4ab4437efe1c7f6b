package dev.rapporteur.cli;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;

/** The catalogue of queries, with the errors a user can make. */
final class Queries {
    private Queries() {}

    static QueryCatalog catalog() {
        return Configuration.read("queries/", QueryCatalog::load);
    }

    static CannedQuery find(QueryCatalog catalog, String name) {
        return catalog.find(name)
                .orElseThrow(() -> new Failure(
                        ExitCode.UNKNOWN_QUERY, "no query '" + name + "'; 'rapporteur queries' lists them"));
    }
}
