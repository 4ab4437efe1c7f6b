package dev.rapporteur.serve.guard;

import dev.rapporteur.serve.guard.Deadline.Reason;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;

/**
 * Gives each request its turn, its deadline and its {@link Allowance}. The answer is sent when the turn is over, so
 * that a client that reads slowly keeps nobody waiting, and no transaction open.
 *
 * @param admin path of the service that waits for nobody, and may take longer
 * @param probes path of what tells whether the server is well
 */
record TurnFilter(String admin, String probes, Limits limits, Turns turns, Buffers buffers) implements Filter {
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse client = (HttpServletResponse) response;
        boolean isAdmin = http.getRequestURI().startsWith(admin);
        Answer answer = new Answer(http, client, isAdmin ? Integer.MAX_VALUE - 8 : hardLimit(), buffers);
        try {
            if (isAdmin) {
                workAtOnce(http, answer, chain, Allowance.ofAdmin(limits));
            } else if (http.getRequestURI().startsWith(probes)) {
                workAtOnce(http, answer, chain, Allowance.of(limits, Deadline.in(limits.queryTime()), answer));
            } else {
                workInTurn(http, answer, chain);
            }
            answer.send();
        } finally {
            answer.release();
        }
    }

    /** Formats differ in length, and the last row may be a long one. */
    private int hardLimit() {
        return (int) Math.min(2L * limits.bytes() + 1024 * 1024, Integer.MAX_VALUE - 8);
    }

    private void workAtOnce(HttpServletRequest request, Answer answer, FilterChain chain, Allowance allowance)
            throws IOException, ServletException {
        turns.others().add(allowance.deadline());
        try {
            work(request, answer, chain, allowance);
        } finally {
            turns.others().remove(allowance.deadline());
        }
    }

    private void workInTurn(HttpServletRequest request, Answer answer, FilterChain chain)
            throws IOException, ServletException {
        Optional<Turn> turn = take(Client.of(request, limits.proxies()));
        if (turn.isEmpty()) {
            answer.setHeader("Retry-After", String.valueOf(limits.waitSeconds()));
            answer.replace(
                    TOO_MANY_REQUESTS, "Too many requests of yours, or of all clients, are waiting. Try again later.");
            return;
        }
        try {
            work(request, answer, chain, Allowance.of(limits, turn.get().deadline(), answer));
        } finally {
            turns.end(turn.get());
        }
    }

    private Optional<Turn> take(Client client) {
        try {
            return turns.take(client);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void work(HttpServletRequest request, Answer answer, FilterChain chain, Allowance allowance)
            throws IOException, ServletException {
        request.setAttribute(Allowance.class.getName(), allowance);
        Deadline deadline = allowance.deadline();
        deadline.enter();
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | RuntimeException e) {
            if (isBy(QueryCancelledException.class, e)) {
                deadline.end(Reason.TIME);
            } else if (!isBy(AnswerTooLargeException.class, e)) {
                throw e;
            }
        } finally {
            Deadline.leave();
        }
        if (deadline.isOver() && answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            deadline.end(Reason.TIME);
        }
        answer.replaceIfTooLarge();
        if (deadline.reason().isPresent()) {
            explain(deadline.reason().get(), answer);
        }
    }

    private static void explain(Reason reason, Answer answer) throws IOException {
        answer.replace(reason.status(), reason.message());
        if (reason.retrySeconds() > 0) {
            answer.setHeader("Retry-After", String.valueOf(reason.retrySeconds()));
        }
    }

    private static boolean isBy(Class<? extends Throwable> type, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
    }
}
