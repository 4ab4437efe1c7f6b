package dev.rapporteur.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Refuses long queries: parsing one is not covered by the time limit of queries. */
record BodyLimit(String unlimited) implements Filter {
    static final long MOST_BYTES = 256 * 1024;

    private static final long MOST_DRAINED = 4L * MOST_BYTES;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (http.getRequestURI().startsWith(unlimited) || isShort(http)) {
            chain.doFilter(request, response);
        } else {
            drain(http);
            ((HttpServletResponse) response).setHeader("Connection", "close");
            ((HttpServletResponse) response)
                    .sendError(
                            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                            "A request body is at most " + MOST_BYTES + " bytes, with its Content-Length given");
        }
    }

    /**
     * Takes in some of a refused body: a client that is still sending would see a broken connection instead of the
     * answer.
     */
    private static void drain(HttpServletRequest request) throws IOException {
        InputStream in = request.getInputStream();
        byte[] some = new byte[8192];
        long taken = 0;
        for (int n = in.read(some); n >= 0 && taken < MOST_DRAINED; n = in.read(some)) {
            taken += n;
        }
    }

    private static boolean isShort(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean unknown = length < 0 && request.getHeader("Transfer-Encoding") != null;
        return !unknown && length <= MOST_BYTES;
    }
}
