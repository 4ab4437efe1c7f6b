package dev.rapporteur.serve.guard;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** What browsers are told about every answer, also about errors. */
final class SecurityHeaders implements HttpConfiguration.Customizer {
    /** Scripts, styles and pictures of this server and none other; no frame, no plug-in, no script within a page. */
    static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Fuseki's pages write styles into the page; its editor draws arrows from data. Their scripts are files too. */
    static final String UI = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("font-src 'self'", "font-src 'self' data:");

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final String ui;

    /** @param ui path of Fuseki's pages, with slashes around it */
    SecurityHeaders(String ui) {
        this.ui = ui;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable headers) {
        ALWAYS.forEach(headers::put);
        String path = String.valueOf(request.getHttpURI().getCanonicalPath());
        headers.put("Content-Security-Policy", path.startsWith(ui) ? UI : PAGES);
        return request;
    }
}
