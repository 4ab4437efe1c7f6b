package dev.rapporteur.serve.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param headers besides the content type
 */
record Reply(int status, Map<String, String> headers, Body body) {
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** Writes what was found; all that may fail or take long has been done before. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    Reply {
        headers = new LinkedHashMap<>(headers);
    }

    static Reply of(int status, String mediaType, Body body) {
        String type = mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
        return new Reply(status, Map.of("Content-Type", type, "Vary", "Accept"), body);
    }

    static Reply json(int status, String mediaType, JsonNode json) {
        return of(
                status, mediaType, out -> JSON.writerWithDefaultPrettyPrinter().writeValue(out, json));
    }

    static Reply empty() {
        return new Reply(204, Map.of(), out -> {});
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        OutputStream out = response.getOutputStream();
        body.write(out);
        out.flush();
    }
}
