package dev.rapporteur.serve.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Refuses long bodies before anything reads them, and compressed ones, whose length tells nothing. Others are taken in
 * here, but for those of the administrator: who sends slowly must not keep a place that others wait for.
 *
 * @param admin path of the service that may take more
 * @param limits how much
 */
record BodyLimit(String admin, Limits limits) implements Filter {
    /** Marks a request that is complete. */
    static final String ARRIVED = BodyLimit.class.getName();

    /** A body so many times too long is refused without being read: its client sees a broken connection. */
    private static final long DRAINED_AT_MOST = 4;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean isAdmin = http.getRequestURI().startsWith(admin + "/");
        int most = isAdmin ? limits.adminBodyBytes() : limits.bodyBytes();
        long length = http.getContentLengthLong();
        boolean isUntold = length < 0 && http.getHeader("Transfer-Encoding") != null;
        if (isCompressed(http)) {
            refuse(http, answer, most, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send the body uncompressed");
        } else if (length > most || (isUntold && !isAdmin)) {
            String why = "A request body is at most " + most + " bytes, with its Content-Length given";
            refuse(http, answer, most, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, why);
        } else if (isAdmin) {
            request.setAttribute(ARRIVED, true);
            chain.doFilter(isUntold ? new Counted(http, most) : http, response);
        } else {
            HttpServletRequest whole = ArrivedRequest.of(http);
            request.setAttribute(ARRIVED, true);
            chain.doFilter(whole, response);
        }
    }

    private static boolean isCompressed(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity");
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse answer, long most, int status, String why)
            throws IOException {
        if (request.getContentLengthLong() <= most * DRAINED_AT_MOST) {
            drain(request, most * DRAINED_AT_MOST);
        }
        answer.setHeader("Connection", "close");
        answer.sendError(status, why);
    }

    /**
     * Takes in some of a refused body: a client that is still sending would see a broken connection instead of the
     * answer.
     */
    private static void drain(HttpServletRequest request, long most) throws IOException {
        InputStream in = request.getInputStream();
        byte[] some = new byte[8192];
        long taken = 0;
        for (int n = in.read(some); n >= 0 && taken < most; n = in.read(some)) {
            taken += n;
        }
    }

    /** A body whose length is not told: reading it fails where it becomes too long. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final int most;

        Counted(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream in;
        private final int most;
        private long taken;

        CountedStream(ServletInputStream in, int most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws IOException {
            taken += more;
            if (taken > most) {
                throw new IOException("the request body is longer than " + most + " bytes");
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
