package dev.rapporteur.cli;

import dev.rapporteur.serve.Server;
import dev.rapporteur.serve.guard.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say where to serve, and where to tell of it. */
final class Port {
    @Option(
            names = "--port",
            paramLabel = "N",
            converter = PortNumber.class,
            description = "Port to serve on (default: 3030; 0: any that is free).")
    private int number = 3030;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Append a line of JSON for every request. 10 MB; what is older goes to FILE.1.")
    private Optional<Path> accessLog = Optional.empty();

    /**
     * What the server is to do. Fails before any work is done where the account for updates is a weak one, or the
     * limits can't be read.
     */
    Server.Options options(Settings settings) {
        Limits limits = Configuration.read("fuseki-config/limits.properties", Limits::load);
        return new Server.Options(number, settings.iris().base()).with(limits).logTo(accessLog);
    }

    /** Fails before any work is done where another program listens there already. */
    void requireFree() {
        try {
            new ServerSocket(number, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.PORT_IN_USE,
                    "port " + number + " is in use (" + Failure.firstLine(e)
                            + "); stop the program that listens there, or choose another with --port",
                    e);
        }
    }

    private static final class PortNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int port = Integer.parseInt(value);
                if (port >= 0 && port <= 65535) {
                    return port;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no port number");
            }
            throw new TypeConversionException("'" + value + "' is no port; it must be from 0 to 65535");
        }
    }
}
