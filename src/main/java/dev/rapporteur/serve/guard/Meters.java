package dev.rapporteur.serve.guard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Counts and times requests. Labels come from fixed lists: a client must not be able to make new series. */
final class Meters implements RequestLog {
    private static final Set<String> METHODS = Set.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH");
    private static final Set<String> PARTS = Set.of("rapporteur", "rapporteur-admin", "api", "ui", "$");

    private final MeterRegistry registry;

    Meters(MeterRegistry registry, Turns turns, Buffers buffers, SlowClients connections) {
        this.registry = registry;
        Gauge.builder("rapporteur.running", turns, t -> t.running().size()).register(registry);
        Gauge.builder("rapporteur.waiting", turns, Turns::waiting).register(registry);
        Gauge.builder("rapporteur.answers.bytes", buffers, Buffers::taken).register(registry);
        Gauge.builder("rapporteur.connections", connections, SlowClients::connections)
                .register(registry);
    }

    @Override
    public void log(Request request, Response response) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        registry.timer(
                        "rapporteur.requests",
                        "part",
                        part(request),
                        "method",
                        method,
                        "status",
                        String.valueOf(response.getStatus()))
                .record(NanoTime.since(request.getBeginNanoTime()), TimeUnit.NANOSECONDS);
        Optional.ofNullable(response.getHeaders().get(Cut.HEADER))
                .ifPresent(
                        by -> registry.counter("rapporteur.truncated", "by", by).increment());
    }

    private static String part(Request request) {
        String path =
                Optional.ofNullable(request.getHttpURI().getCanonicalPath()).orElse("/");
        String[] segments = path.split("/", 3);
        String first = segments.length > 1 ? segments[1] : "";
        return PARTS.contains(first) ? first : "pages";
    }
}
