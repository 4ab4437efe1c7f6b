package dev.rapporteur.cli;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.serve.Server;
import dev.rapporteur.store.Store;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Serves a dataset until Ctrl-C, which is the expected end here and no interruption. */
final class Serving {
    private final Session session;
    private final Server.Options options;
    private final Runnable before;
    private final AtomicBoolean ending = new AtomicBoolean();

    /**
     * A way to serve.
     *
     * @param options where and what
     * @param before what must end before the dataset is closed
     */
    Serving(Session session, Server.Options options, Runnable before) {
        this.session = session;
        this.options = options;
        this.before = before;
    }

    /**
     * Serves, and then ends the process.
     *
     * @param code how the process is to end
     */
    ExitCode serve(Store store, ExitCode code) throws PortInUseException {
        try (Server server = Server.start(store, options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, store, code), "end of serving"));
            RunningServer.of(server).note(store.dir());
            tell(server);
            server.awaitStop();
            while (ending.get()) {
                LockSupport.park(this);
            }
        }
        return code;
    }

    private void tell(Server server) {
        Streams streams = session.streams();
        server.links().forEach(link -> streams.println(link.label() + "\n    " + link.uri()));
        streams.out().flush();
        streams.say(server.administration());
        streams.say("serving " + session.settings().data() + " on " + server.uri() + " until Ctrl-C");
    }

    /** The shutdown hook: without the halt the process would end as interrupted. */
    private void end(Server server, Store store, ExitCode code) {
        ending.set(true);
        before.run();
        server.close();
        RunningServer.forget(store.dir());
        store.close();
        Runtime.getRuntime().halt(code.number());
    }
}
