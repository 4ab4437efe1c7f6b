package dev.rapporteur.store;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * A plain Fuseki with an empty dataset in memory, until it is killed; its arguments are a user and a password, or none.
 */
public final class FusekiChild {
    private FusekiChild() {}

    public static void main(String[] arguments) {
        JenaSystem.init();
        Dataset dataset = DatasetFactory.createTxnMem();
        FusekiServer.Builder builder =
                FusekiServer.create().port(0).loopback(true).add("/news", dataset);
        if (arguments.length == 2) {
            builder.securityHandler(JettySecurityLib.makeSecurityHandler(
                            "news", JettySecurityLib.makeUserStore(arguments[0], arguments[1]), null))
                    .serverAuthPolicy(org.apache.jena.fuseki.auth.Auth.ANY_USER);
        }
        FusekiServer server = builder.build().start();
        Child.out().println("port " + server.getPort());
        server.join();
    }
}
