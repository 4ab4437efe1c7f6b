package dev.rapporteur.serve.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of everything one client, and all of them together, may use. {@code fuseki-config/limits.properties} gives
 * the values, one line per component of this record, each with its reason.
 *
 * @param querySeconds how long a request of the public may be worked on
 * @param updateSeconds the same for an update or a query of the administrator
 * @param rows rows, or triples, of one answer
 * @param bytes of one answer, in the format that the client gets
 * @param bufferedBytes of all answers that are being made or sent
 * @param bodyBytes of a request to the public service: parsing is not covered by the time limit
 * @param adminBodyBytes of a request of the administrator
 * @param headerBytes of a request's first line and headers, so also of a query in the address
 * @param atOnce requests that are worked on at a time
 * @param perClient of those, how many of one client
 * @param waiting further requests of one client that wait for their turn
 * @param waitingInAll the same for all clients together
 * @param waitSeconds how long one waits
 * @param longMillis of processor time, after which a request counts as long
 * @param longAtOnce long requests that go on at a time; one client has at most one
 * @param slowedSeconds how long a client has one turn at a time after it overdid it
 * @param connections open at a time
 * @param connectionsPerClient of those, how many of one address that is no proxy of ours
 * @param idleSeconds without a byte after which a connection is closed
 * @param requestSeconds in which a request must have arrived
 * @param bytesPerSecond at which a client must at least take its answer
 * @param loginFailures of a client, after which each further one makes it wait twice as long
 * @param stopSeconds that running requests have when the server is stopped
 * @param proxies addresses of programs whose X-Forwarded-For tells who the client is
 * @param adminFromAnywhere whether the administrator may work on another machine
 * @param metricsFromAnywhere whether another machine may read the metrics
 */
public record Limits(
        int querySeconds,
        int updateSeconds,
        int rows,
        int bytes,
        long bufferedBytes,
        int bodyBytes,
        int adminBodyBytes,
        int headerBytes,
        int atOnce,
        int perClient,
        int waiting,
        int waitingInAll,
        int waitSeconds,
        int longMillis,
        int longAtOnce,
        int slowedSeconds,
        int connections,
        int connectionsPerClient,
        int idleSeconds,
        int requestSeconds,
        int bytesPerSecond,
        int loginFailures,
        int stopSeconds,
        Set<String> proxies,
        boolean adminFromAnywhere,
        boolean metricsFromAnywhere) {
    private static final String RESOURCE = "/fuseki-config/limits.properties";

    public Limits {
        proxies = Set.copyOf(proxies);
    }

    /**
     * The limits as configured.
     *
     * @throws IllegalArgumentException if the file lacks a line, has one too many, or a value can't be read
     */
    public static Limits load() {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(Limits.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return of(lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> lines.getProperty(name).strip())));
    }

    /** The same with one other value. */
    public Limits with(String name, Object value) {
        Map<String, String> changed = new HashMap<>(asLines());
        changed.put(name, String.valueOf(value));
        return of(changed);
    }

    /** How long a request of the public may be worked on. */
    public Duration queryTime() {
        return Duration.ofSeconds(querySeconds);
    }

    /** How long a request of the administrator may be worked on. */
    public Duration updateTime() {
        return Duration.ofSeconds(updateSeconds);
    }

    static Limits of(Map<String, String> lines) {
        RecordComponent[] components = Limits.class.getRecordComponents();
        Set<String> unknown = Arrays.stream(components)
                .map(RecordComponent::getName)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), known -> lines.keySet().stream()
                        .filter(name -> !known.contains(name))
                        .collect(Collectors.toSet())));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no limit " + String.join(", ", unknown));
        }
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, lines.get(component.getName())))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Limits.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, @org.jspecify.annotations.Nullable String text) {
        String name = component.getName();
        if (text == null) {
            throw new IllegalArgumentException("the limit " + name + " is missing");
        }
        Class<?> type = component.getType();
        if (type == Set.class) {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.toSet());
        }
        if (type == boolean.class) {
            return flag(name, text);
        }
        long number = number(name, text);
        if (type == long.class) {
            return number;
        }
        if (number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the limit " + name + " is too large: " + text);
        }
        return (int) number;
    }

    private static boolean flag(String name, String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("the limit " + name + " is yes or no, not '" + text + "'");
        };
    }

    private static long number(String name, String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("the limit " + name + " is a whole number from 1, not '" + text + "'");
        }
        return Long.parseLong(text);
    }

    private Map<String, String> asLines() {
        return Arrays.stream(Limits.class.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, this::line));
    }

    private String line(RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(this);
            if (value instanceof Set<?> set) {
                return set.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
            }
            return value instanceof Boolean flag ? (flag ? "yes" : "no") : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
