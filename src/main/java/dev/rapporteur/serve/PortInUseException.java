package dev.rapporteur.serve;

/** Another program listens on the port. The message is one line. */
public final class PortInUseException extends Exception {
    private static final long serialVersionUID = 1L;

    PortInUseException(String host, int port, Throwable cause) {
        super(
                "Port " + port + " on " + host + " is in use by another program. Stop it, or choose another port.",
                cause);
    }
}
