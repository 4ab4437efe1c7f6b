package dev.rapporteur.serve.api;

import java.time.Duration;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.Timeouts.Timeout;

/** The time that the SPARQL service gives a query until its first row: canned queries are sorted, so that it is all. */
final class TimeLimit {
    private static final Duration WITHOUT_CONFIGURATION = Duration.ofSeconds(10);

    private TimeLimit() {}

    static Duration ofQueries() {
        Timeout configured = Timeouts.extractQueryTimeout(Fuseki.getContext());
        if (configured.hasInitialTimeout()) {
            return Duration.ofMillis(configured.initialTimeoutMillis());
        }
        return configured.hasOverallTimeout()
                ? Duration.ofMillis(configured.overallTimeoutMillis())
                : WITHOUT_CONFIGURATION;
    }
}
