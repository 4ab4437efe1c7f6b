package dev.rapporteur.serve;

import dev.rapporteur.rdf.Iris;
import dev.rapporteur.serve.api.Api;
import dev.rapporteur.serve.guard.Guard;
import dev.rapporteur.serve.pages.Pages;
import dev.rapporteur.serve.pages.read.Site;
import dev.rapporteur.store.DatasetDescription;
import dev.rapporteur.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.FusekiVocabG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.system.G;

/**
 * Fuseki made from {@code fuseki-config/config.ttl} over an open store. It has no module for administration: datasets
 * can't be made, deleted, backed up or compacted over HTTP by anybody.
 */
final class FusekiSetup {
    private static final String ADMIN = "rapporteur-admin";
    private static final String UI = "/ui/";

    private final Store store;
    private final Server.Options options;
    private final Guard guard;
    private final FusekiServer.Builder builder = FusekiServer.create();

    private FusekiSetup(Store store, Server.Options options, Guard guard) {
        this.store = store;
        this.options = options;
        this.guard = guard;
    }

    static FusekiServer build(Store store, Server.Options options, Guard guard) {
        return new FusekiSetup(store, options, guard).build();
    }

    static Guard guard(Server.Options options) {
        return new Guard("/" + ADMIN, UI, options.limits(), options.accessLog());
    }

    private FusekiServer build() {
        builder.port(options.port())
                .fusekiModules(FusekiModules.create(List.of()))
                .addServlet("/$/server", new ActionServerStatus())
                .addServlet("/api/*", Api.of(store.dataset(), options.catalog()));
        guard.prepare(builder, store.dataset());
        builder.addFilter("/rapporteur/*", new OtherFormNames());
        Pages.addTo(
                builder,
                new Site(
                        store.dataset(),
                        new Iris(options.base()),
                        options.background(),
                        options.limits().queryTime()),
                options.catalog());
        allowOtherSites();
        addServices();
        options.admin()
                .ifPresent(account -> builder.securityHandler(JettySecurityLib.makeSecurityHandler(
                        "rapporteur", JettySecurityLib.makeUserStore(account.user(), account.password()), null)));
        FusekiServer server = builder.build();
        guard.secure(server, options.host());
        return server;
    }

    /**
     * Both services share the store's dataset; opening it a second time from the description would fail on its lock.
     */
    private void addServices() {
        DatasetDescription description = DatasetDescription.in(store.dir());
        Graph config = description.model().getGraph();
        DatasetDescriptionMap datasets = new DatasetDescriptionMap();
        datasets.register(description.dataset().asNode(), store.dataset().asDatasetGraph());
        limit(description);
        for (Node service : G.nodesOfTypeAsList(config, FusekiVocabG.fusekiService)) {
            var point = FusekiConfig.buildDataAccessPoint(config, service, datasets);
            if (!point.getName().equals("/" + ADMIN) || options.admin().isPresent()) {
                builder.add(point.getName(), point.getDataService());
            }
        }
    }

    /** Time limits and no SERVICE, as configured. */
    private void limit(DatasetDescription description) {
        Node server = FusekiConfig.findServer(description.model().getGraph());
        AssemblerUtils.mergeContext(description.model().asRDFNode(server).asResource(), Fuseki.getContext());
    }

    private void allowOtherSites() {
        try (InputStream in = resource("/fuseki-config/cors.properties").openStream()) {
            Path file = Files.createTempFile("rapporteur-cors", ".properties");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            builder.enableCors(true, file.toString());
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder can't be written", e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(
                FusekiSetup.class.getResource(name), name + " is not on the class path: the program is incomplete");
    }
}
