package dev.rapporteur.serve;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.serve.pages.editor.Examples;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.store.Store;
import java.net.BindException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;

/** A running Fuseki. */
final class FusekiService implements Server {
    private final FusekiServer fuseki;
    private final Options options;
    private final URI uri;
    private final CountDownLatch closed = new CountDownLatch(1);

    private FusekiService(FusekiServer fuseki, Options options) {
        this.fuseki = fuseki;
        this.options = options;
        this.uri = URI.create("http://" + shown(options.host()) + ":" + fuseki.getPort() + "/");
    }

    static Server start(Store store, Options options, Background background) throws PortInUseException {
        FusekiServer fuseki = FusekiSetup.build(store, options, background);
        try {
            return new FusekiService(fuseki.start(), options);
        } catch (RuntimeException e) {
            fuseki.stop();
            if (isPortInUse(e)) {
                throw new PortInUseException(options.host(), options.port(), e);
            }
            throw e;
        }
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public String administration() {
        return options.admin()
                .map(account -> "updates at " + uri + "rapporteur-admin for user " + account.user()
                        + ", from this machine only")
                .orElse("no updates: set " + AdminAccount.USER + " and " + AdminAccount.PASSWORD + " to allow them");
    }

    @Override
    public List<Link> links() {
        return options.catalog().queries().stream().map(this::link).toList();
    }

    private Link link(CannedQuery query) {
        String encoded = URLEncoder.encode(Examples.withoutHeader(query), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new Link(query.name(), URI.create(uri + "ui/#/dataset/rapporteur/query?query=" + encoded));
    }

    @Override
    public void awaitStop() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        fuseki.stop();
        closed.countDown();
    }

    /** A browser on this machine knows the loopback address by its name. */
    private static String shown(String host) {
        return switch (host) {
            case Options.LOOPBACK, "0.0.0.0", "::", "::1" -> "localhost";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }

    private static boolean isPortInUse(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
    }
}
