package dev.rapporteur.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the names of forms that SPARQLWrapper adds to every query and Fuseki has not heard of. */
final class OtherFormNames implements Filter {
    private static final Set<String> PARAMETERS = Set.of("format", "output", "results");
    private static final Map<String, String> MEANING = Map.of("rdf+xml", "application/rdf+xml", "n3", "text/turtle");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Understood((HttpServletRequest) request), response);
    }

    private static final class Understood extends HttpServletRequestWrapper {
        Understood(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value != null && PARAMETERS.contains(name) ? MEANING.getOrDefault(value, value) : value;
        }
    }
}
