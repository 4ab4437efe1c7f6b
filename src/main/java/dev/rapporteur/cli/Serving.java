package dev.rapporteur.cli;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.serve.Server;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.store.Store;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Serves a dataset until Ctrl-C, which is the expected end here and no interruption. */
final class Serving {
    private final Session session;
    private final Background background;
    private final Runnable before;
    private final AtomicBoolean ending = new AtomicBoolean();

    /**
     * A way to serve.
     *
     * @param background what pages tell besides the dataset
     * @param before what must end before the dataset is closed
     */
    Serving(Session session, Background background, Runnable before) {
        this.session = session;
        this.background = background;
        this.before = before;
    }

    /**
     * Serves, and then ends the process.
     *
     * @param code how the process is to end
     */
    ExitCode serve(Store store, int port, ExitCode code) throws PortInUseException {
        Server.Options options =
                new Server.Options(port, session.settings().iris().base());
        try (Server server = Server.start(store, options, background)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, store, code), "end of serving"));
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
        store.close();
        Runtime.getRuntime().halt(code.number());
    }
}
