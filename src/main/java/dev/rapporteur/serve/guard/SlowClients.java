package dev.rapporteur.serve.guard;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Closes connections of clients that send a request, or take an answer, a few bytes at a time. Jetty closes a
 * connection only where nothing moves at all.
 */
final class SlowClients extends Handler.Wrapper implements Connection.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Limits limits;
    private final Map<Connection, Pace> paces = new ConcurrentHashMap<>();
    private final Map<Connection, Request> working = new ConcurrentHashMap<>();

    SlowClients(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void onOpened(Connection connection) {
        paces.put(connection, new Pace());
        String address = address(connection);
        long others = paces.keySet().stream()
                .filter(other -> address(other).equals(address))
                .count();
        if (others > limits.connectionsPerClient() && !limits.proxies().contains(address)) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        paces.remove(connection);
        working.remove(connection);
    }

    int connections() {
        return paces.size();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        working.put(connection, request);
        Request.addCompletionListener(request, failure -> working.remove(connection));
        return super.handle(request, response, callback);
    }

    /** Looks at all connections; to be called about once a second. */
    void look() {
        long now = System.nanoTime();
        paces.forEach((connection, pace) -> {
            boolean isSlow =
                    hasArrived(connection) ? pace.readsSlowly(connection, now) : pace.sendsSlowly(connection, now);
            if (isSlow) {
                connection.getEndPoint().close(new IOException("too slow"));
            }
        });
    }

    private boolean hasArrived(Connection connection) {
        Request request = working.get(connection);
        return request != null && request.getAttribute(BodyLimit.ARRIVED) != null;
    }

    private static String address(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "";
    }

    private final class Pace {
        private long sendingSince = System.nanoTime();
        private long requests;
        private long received;
        private long readingSince = System.nanoTime();
        private long sent;

        /** Bytes came since the last request, but for long no request was made of them. */
        boolean sendsSlowly(Connection connection, long now) {
            readingSince = now;
            sent = connection.getBytesOut();
            boolean isArriving = working.containsKey(connection);
            boolean isNew = connection.getMessagesIn() != requests;
            if (!isArriving && (isNew || connection.getBytesIn() == received)) {
                requests = connection.getMessagesIn();
                received = connection.getBytesIn();
                sendingSince = now;
            }
            return now - sendingSince
                    > Duration.ofSeconds(limits.requestSeconds()).toNanos();
        }

        /** The answer waits for the client, who takes less of it than he should. */
        boolean readsSlowly(Connection connection, long now) {
            sendingSince = now;
            received = connection.getBytesIn();
            requests = connection.getMessagesIn();
            boolean waits = connection.getEndPoint() instanceof AbstractEndPoint point
                    && point.getWriteFlusher().isPending();
            if (!waits) {
                readingSince = now;
                sent = connection.getBytesOut();
                return false;
            }
            double seconds = (now - readingSince) / 1e9;
            return seconds > PATIENCE.toSeconds()
                    && connection.getBytesOut() - sent < seconds * limits.bytesPerSecond();
        }
    }
}
