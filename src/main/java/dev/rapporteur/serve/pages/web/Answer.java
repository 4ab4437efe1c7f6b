package dev.rapporteur.serve.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What a visitor gets. */
public final class Answer {
    public static final int OK = 200;
    public static final int MOVED = 301;
    public static final int SEE_OTHER = 303;
    public static final int BAD_REQUEST = 400;
    public static final int NOT_FOUND = 404;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int GONE = 410;
    public static final int BUSY = 503;

    private static final int TAG_BYTES = 12;

    private final int status;
    private final Map<String, String> headers;
    private final String type;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, String type, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.type = type;
        this.body = body;
    }

    public static Answer page(int status, String html) {
        return new Answer(status, Map.of(), "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer data(String type, byte[] body) {
        return new Answer(OK, Map.of(), type, body.clone());
    }

    /** Leads elsewhere. The address may be relative to that of the request. */
    public static Answer leading(int status, String address) {
        return new Answer(status, Map.of("Location", address), "", new byte[0]);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, type, body);
    }

    /** A client that has this answer already is told so, and gets nothing but that. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (status == OK) {
            String tag = tag();
            response.setHeader("ETag", tag);
            if (!headers.containsKey("Cache-Control")) {
                response.setHeader("Cache-Control", "no-cache");
            }
            String known = request.getHeader("If-None-Match");
            if (known != null && known.contains(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        if (!type.isEmpty()) {
            response.setContentType(type);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Equal for equal bytes, and practically never for others. */
    private String tag() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
