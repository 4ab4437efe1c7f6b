package dev.rapporteur.cli;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.serve.Server;
import dev.rapporteur.store.Store;

/** Serves a dataset until Ctrl-C, which is the expected end here and no interruption. */
record Serving(Session session) {
    int serve(Store store, int port) throws PortInUseException {
        Server.Options options =
                new Server.Options(port, session.settings().iris().base());
        try (Server server = Server.start(store, options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, store), "end of serving"));
            server.links().forEach(link -> session.streams().println(link.label() + "\t" + link.uri()));
            session.streams().out().flush();
            session.streams().say("serving " + session.settings().data() + " on " + server.uri() + " until Ctrl-C");
            server.awaitStop();
        }
        return ExitCode.OK.number();
    }

    private static void end(Server server, Store store) {
        server.close();
        store.close();
        Runtime.getRuntime().halt(ExitCode.OK.number());
    }
}
