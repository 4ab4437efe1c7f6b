package dev.rapporteur.serve.pages;

import dev.rapporteur.serve.pages.web.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The files that pages are made with: each has a fixed name, and none is looked for anywhere else. */
final class Assets {
    private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";
    private static final Map<String, Asset> FILES = Map.of(
            "editor.css", new Asset("site/editor.css", "text/css; charset=utf-8"),
            "site.css", new Asset("site/site.css", "text/css; charset=utf-8"),
            "network.js", new Asset("site/network.js", "text/javascript; charset=utf-8"),
            "cytoscape.js", new Asset(CYTOSCAPE, "text/javascript; charset=utf-8"),
            "icon.svg", new Asset("site/icon.svg", "image/svg+xml"));

    private Assets() {}

    /** The file of that name. */
    static Optional<Answer> find(String name) {
        return Optional.ofNullable(FILES.get(name))
                .map(asset -> Answer.data(asset.type(), asset.bytes()).with("Cache-Control", "max-age=3600"));
    }

    private record Asset(String resource, String type) {
        byte[] bytes() {
            try (InputStream in = Assets.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is not on the class path: the program is incomplete");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
