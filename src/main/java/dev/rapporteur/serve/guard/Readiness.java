package dev.rapporteur.serve.guard;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Whether requests should be sent here: 200, or 503 while the dataset can't be read or the server is being stopped. */
final class Readiness extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier isReady;

    Readiness(BooleanSupplier isReady) {
        this.isReady = isReady;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = isReady.getAsBoolean();
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(ready ? "ready\n" : "not ready\n");
    }
}
