package dev.rapporteur.serve.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * One line of JSON per request, without the query: what somebody asks is not our business, and its text not to be
 * trusted. Everything but plain ASCII is escaped, so that no client can write lines of its own or move a terminal's
 * cursor.
 */
final class AccessLog implements RequestLog {
    private static final int LONGEST = 300;
    private static final ObjectMapper JSON = new ObjectMapper(
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());

    private final Limits limits;
    private final Consumer<String> lines;

    AccessLog(Limits limits, Consumer<String> lines) {
        this.limits = limits;
        this.lines = lines;
    }

    @Override
    public void log(Request request, Response response) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
        entry.put("client", client(request).name());
        entry.put("method", shown(request.getMethod()));
        entry.put("path", shown(request.getHttpURI().getPath()));
        entry.put("status", response.getStatus());
        entry.put("bytes", Response.getContentBytesWritten(response));
        entry.put("ms", TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime())));
        Optional.ofNullable(response.getHeaders().get(Cut.HEADER)).ifPresent(by -> entry.put("truncated", by));
        entry.put("agent", shown(request.getHeaders().get(HttpHeader.USER_AGENT)));
        lines.accept(line(entry));
    }

    private Client client(Request request) {
        return Client.of(
                Request.getRemoteAddr(request),
                request.getHeaders().getFields("X-Forwarded-For").stream()
                        .map(HttpField::getValue)
                        .toList(),
                limits.proxies());
    }

    private static String shown(@org.jspecify.annotations.Nullable String text) {
        return Escaped.of(Optional.ofNullable(text).orElse(""), LONGEST);
    }

    private static String line(Map<String, Object> entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
