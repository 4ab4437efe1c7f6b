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
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/**
 * All quads as they are at one moment, as N-Quads, for the operator's own commands: neither cut nor kept in memory. For
 * all others there is nothing here.
 */
record WholeDataset(Dataset dataset, OperatorKey key) implements Filter {
    static final String PATH = "/$/quads";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!http.getRequestURI().equals(PATH)) {
            chain.doFilter(request, response);
        } else if (isOperator(http)) {
            write((HttpServletResponse) response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isOperator(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && key.isThat(Optional.ofNullable(request.getHeader(OperatorKey.HEADER))
                        .orElse(""));
    }

    private void write(HttpServletResponse response) throws IOException {
        response.setContentType(Lang.NQUADS.getContentType().getContentTypeStr());
        dataset.begin(ReadWrite.READ);
        try {
            RDFWriter.source(dataset).lang(Lang.NQUADS).output(response.getOutputStream());
        } finally {
            dataset.end();
        }
    }
}
