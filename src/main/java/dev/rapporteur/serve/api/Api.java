package dev.rapporteur.serve.api;

import dev.rapporteur.query.QueryCatalog;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever is asked below {@code /api}; nothing there changes the dataset. */
public final class Api extends HttpServlet {
    /** The path that everything here is below. */
    static final String ROOT = "/api";

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);
    private static final long serialVersionUID = 1L;

    private final transient Resources resources;

    private Api(Resources resources) {
        this.resources = resources;
    }

    /** Over an open dataset, which stays open when this ends. */
    public static Api of(Dataset dataset, QueryCatalog catalog) {
        return of(dataset, catalog, TimeLimit::ofQueries);
    }

    static Api of(Dataset dataset, QueryCatalog catalog, Supplier<Duration> limit) {
        return new Api(Resources.of(dataset, catalog, limit));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reply(request).send(response);
    }

    private Reply reply(HttpServletRequest request) {
        try {
            Resource resource =
                    resources.at(Optional.ofNullable(request.getPathInfo()).orElse(""));
            return switch (request.getMethod()) {
                case "GET", "HEAD" -> resource.answer(Call.of(request));
                case "OPTIONS" -> Reply.empty().with("Allow", METHODS);
                default ->
                    Problem.of(Problem.Kind.METHOD_NOT_ALLOWED, request.getMethod() + " is not understood here.")
                            .reply()
                            .with("Allow", METHODS);
            };
        } catch (ProblemException e) {
            return e.problem().reply();
        } catch (RuntimeException e) {
            LOG.error("A call of {} failed", ROOT, e);
            return Problem.of(Problem.Kind.FAILED, "The server's log tells more.")
                    .reply();
        }
    }
}
