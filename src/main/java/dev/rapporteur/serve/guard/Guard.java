package dev.rapporteur.serve.guard;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.WebContent;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * All that stands between a server and its clients. Requests pass, in this order: the size of their headers and the
 * number of connections (Jetty), {@link SlowClients}, {@link LoginBrake}, the login, CORS, {@link PlainRequest},
 * {@link LocalOnly}, {@link BodyLimit}, {@link TurnFilter}, and then Fuseki or a servlet. Every answer passes
 * {@link SecurityHeaders} and {@link AccessLog} on its way.
 */
public final class Guard implements AutoCloseable {
    private static final String API = "/api";
    private static final String METRICS = "/$/metrics";
    /** What a request needs to end once it is told to. */
    private static final int ENDING_SECONDS = 5;

    private static final int THREADS = 400;
    private static final long LOG_BYTES = 10L * 1024 * 1024;

    private final Limits limits;
    private final String admin;
    private final String ui;
    private final Turns turns;
    private final Buffers buffers;
    private final Watch watch;
    private final SlowClients slowClients;
    private final Optional<AccessLogFile> accessLog;
    private final AtomicBoolean isStopping = new AtomicBoolean();
    private final List<Ticker> tickers = new ArrayList<>();

    /**
     * A guard for one server.
     *
     * @param admin path of the service for updates, without a slash at its end
     * @param ui path of Fuseki's own pages, with one
     * @param accessLog where to write it, if anywhere
     */
    public Guard(String admin, String ui, Limits limits, Optional<Path> accessLog) {
        this.limits = limits;
        this.admin = admin;
        this.ui = ui;
        this.turns = new Turns(limits);
        this.buffers = new Buffers(limits.bufferedBytes());
        this.watch = new Watch(turns, limits);
        this.slowClients = new SlowClients(limits);
        this.accessLog = accessLog.map(file -> AccessLogFile.open(file, LOG_BYTES));
    }

    /** Puts filters before everything that the server will have, and replaces Fuseki's readers by guarded ones. */
    public void prepare(FusekiServer.Builder builder, Dataset dataset) {
        GuardedUpdates.of(dataset);
        GuardedDescription.install(limits.rows());
        RemoteContexts.refuse();
        builder.maxServerThreads(THREADS);
        builder.registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, new GuardedQuery())
                .registerOperation(Operation.GSP_R, new GuardedGraphs())
                .enablePing(true)
                .enableStats(true)
                .enableMetrics(true)
                .addServlet("/$/ready", new Readiness(() -> isReady(dataset)))
                .addFilter("/*", new PlainRequest(admin, API))
                .addFilter("/*", new LocalOnly(admin, limits.adminFromAnywhere()))
                .addFilter("/*", new LocalOnly(METRICS, limits.metricsFromAnywhere()))
                .addFilter("/*", new BodyLimit(admin, limits))
                .addFilter("/*", new TurnFilter(admin, "/$/", limits, turns, buffers));
    }

    private boolean isReady(Dataset dataset) {
        return !isStopping.get()
                && Txn.calculateRead(dataset, () -> dataset.asDatasetGraph().supportsTransactions());
    }

    /** Sets what concerns connections, before the server is started. */
    public void secure(FusekiServer fuseki, String host) {
        Server server = fuseki.getJettyServer();
        for (var connector : server.getConnectors()) {
            secure((ServerConnector) connector, host);
        }
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.setRequestLog(log(fuseki));
        server.setErrorHandler(new ShortErrors());
        ServletContextHandler servlets = (ServletContextHandler) server.getHandler();
        servlets.setErrorHandler(new ShortErrors());
        servlets.setMaxFormContentSize(limits.adminBodyBytes());
        LoginBrake brake = new LoginBrake(limits);
        brake.setHandler(servlets);
        slowClients.setHandler(brake);
        server.setHandler(new GracefulHandler(slowClients));
        server.setStopTimeout(TimeUnit.SECONDS.toMillis(limits.stopSeconds() + ENDING_SECONDS));
        tickers.add(new Ticker("watch over requests", 100, watch::look));
        tickers.add(new Ticker("watch over connections", 1000, slowClients::look));
    }

    private void secure(ServerConnector connector, String host) {
        connector.setHost(host);
        connector.setIdleTimeout(TimeUnit.SECONDS.toMillis(limits.idleSeconds()));
        connector.addBean(slowClients, false);
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(limits.headerBytes());
        http.setMinRequestDataRate(limits.bytesPerSecond());
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.addCustomizer(new SecurityHeaders(ui));
    }

    private RequestLog log(FusekiServer fuseki) {
        Meters meters = new Meters(
                MetricsProvider.getMetricsProvider(fuseki.getServletContext()).getMeterRegistry(),
                turns,
                buffers,
                slowClients);
        return accessLog
                .<RequestLog>map(lines -> new RequestLog.Collection(meters, new AccessLog(limits, lines)))
                .orElse(meters);
    }

    /** From now on the server is not ready, and what runs when its time is over is ended. */
    public void beginStop() {
        isStopping.set(true);
        watch.endAllIn(Duration.ofSeconds(limits.stopSeconds()));
    }

    @Override
    public void close() {
        watch.endAll();
        tickers.forEach(Ticker::close);
        accessLog.ifPresent(AccessLogFile::close);
    }
}
