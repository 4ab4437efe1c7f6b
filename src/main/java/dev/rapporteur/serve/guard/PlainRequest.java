package dev.rapporteur.serve.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets through only methods that are served, and paths that mean the same to everybody who reads them: a path that one
 * part of the server reads as public and another as the administrator's must not exist.
 *
 * @param admin path of the service that may write
 * @param api path of a part that refuses methods in its own words
 */
record PlainRequest(String admin, String api) implements Filter {
    private static final Set<String> READING = Set.of("GET", "POST", "HEAD", "OPTIONS");
    private static final Set<String> WRITING = Set.of("PUT", "DELETE", "PATCH");

    /** {@code //}, {@code /./}, {@code ;x}, a backslash, and each of these or a control character as {@code %xx}. */
    private static final Pattern ODD =
            Pattern.compile("//|/\\.{1,2}(?:/|$)|[;\\\\]|%(?:[01][0-9a-f]|7f|2[ef]|3b|5c)", Pattern.CASE_INSENSITIVE);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (ODD.matcher(http.getRequestURI()).find()) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST, "Write the path in its plain form");
        } else if (!isServed(http)) {
            answer.setHeader("Allow", "GET, POST, HEAD, OPTIONS");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This method is not served here");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isServed(HttpServletRequest request) {
        boolean isWrite =
                WRITING.contains(request.getMethod()) && request.getRequestURI().startsWith(admin + "/");
        return isWrite
                || READING.contains(request.getMethod())
                || request.getRequestURI().startsWith(api);
    }
}
