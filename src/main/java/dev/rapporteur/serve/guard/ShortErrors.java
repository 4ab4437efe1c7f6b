package dev.rapporteur.serve.guard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** One line of plain text for every error that no servlet answers: nothing of the server, little of the client. */
final class ShortErrors extends ErrorHandler {
    private static final int LONGEST = 200;

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String standard = HttpStatus.getMessage(code);
        String said = cause == null ? Optional.ofNullable(message).orElse(standard) : standard;
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] line = (code + " " + Escaped.of(said, LONGEST) + "\n").getBytes(StandardCharsets.UTF_8);
        response.write(true, java.nio.ByteBuffer.wrap(line), callback);
    }
}
