package dev.rapporteur.serve.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a part of the server for programs on this machine, and for pages of this server: a page of another site must
 * not make a browser that has logged in send updates, also not by giving its own name to this machine's address.
 *
 * @param path where the part begins
 * @param anywhere whether other machines may use it after all; pages of other sites never may
 */
record LocalOnly(String path, boolean anywhere) implements Filter {
    /** What a proxy adds. Behind one on this machine the whole world would seem to be here. */
    private static final List<String> PASSED_ON = List.of("X-Forwarded-For", "X-Real-IP", "Forwarded", "Via");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (isKept(http) && !((anywhere || isLocal(http)) && isOwnPage(http))) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN, "For this machine only");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The path as sent is what Fuseki looks at, the decoded one what the login looks at. */
    private boolean isKept(HttpServletRequest request) {
        String decoded = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return request.getRequestURI().startsWith(path) || decoded.startsWith(path);
    }

    private static boolean isLocal(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null)
                && request.getServerName().matches("(?i)localhost|127(\\.[0-9]+){3}|\\[[0:]*:0*1]");
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }
}
