package dev.rapporteur.serve;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.serve.guard.AdminAccount;
import dev.rapporteur.serve.guard.Guard;
import dev.rapporteur.serve.pages.editor.Examples;
import dev.rapporteur.store.Store;
import java.net.BindException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running Fuseki. */
final class FusekiService implements Server {
    private static final Logger LOG = LoggerFactory.getLogger(FusekiService.class);

    private final FusekiServer fuseki;
    private final Guard guard;
    private final Options options;
    private final URI uri;
    private final CountDownLatch closed = new CountDownLatch(1);

    private FusekiService(FusekiServer fuseki, Guard guard, Options options) {
        this.fuseki = fuseki;
        this.guard = guard;
        this.options = options;
        this.uri = URI.create("http://" + shown(options.host()) + ":" + fuseki.getPort() + "/");
    }

    static Server start(Store store, Options options) throws PortInUseException {
        Guard guard = FusekiSetup.guard(options);
        FusekiServer fuseki = FusekiSetup.build(store, options, guard);
        try {
            return new FusekiService(fuseki.start(), guard, options);
        } catch (RuntimeException e) {
            fuseki.stop();
            guard.close();
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
        guard.beginStop();
        try {
            fuseki.stop();
        } catch (FusekiException e) {
            LOG.warn("the server was stopped while it worked: {}", String.valueOf(e.getMessage()));
        }
        guard.close();
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
