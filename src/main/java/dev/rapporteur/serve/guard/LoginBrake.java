package dev.rapporteur.serve.guard;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Makes guessing passwords slow. After some wrong ones a client waits a second, then two, four … up to a quarter of an
 * hour, before the next is looked at; a right one, in time, ends that.
 */
final class LoginBrake extends Handler.Wrapper {
    private static final long LONGEST = Duration.ofMinutes(15).toSeconds();
    private static final int REMEMBERED = 10_000;

    private final Limits limits;
    private final Map<Client, Failures> failures = new LinkedHashMap<>();

    LoginBrake(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!request.getHeaders().contains(HttpHeader.AUTHORIZATION)) {
            return super.handle(request, response, callback);
        }
        Client client = Client.of(
                Request.getRemoteAddr(request),
                request.getHeaders().getFields("X-Forwarded-For").stream()
                        .map(HttpField::getValue)
                        .toList(),
                limits.proxies());
        long wait = secondsToWait(client);
        if (wait > 0) {
            response.getHeaders().put("Retry-After", wait);
            Response.writeError(
                    request, response, callback, HttpStatus.TOO_MANY_REQUESTS_429, "Too many wrong passwords");
            return true;
        }
        Request.addCompletionListener(request, failure -> note(client, response.getStatus()));
        return super.handle(request, response, callback);
    }

    private synchronized long secondsToWait(Client client) {
        Failures known = failures.get(client);
        return known == null ? 0 : Math.max(0, (known.until() - System.nanoTime() + 999_999_999) / 1_000_000_000);
    }

    private synchronized void note(Client client, int status) {
        Failures before = failures.remove(client);
        if (status != HttpStatus.UNAUTHORIZED_401) {
            return;
        }
        int count = before == null ? 1 : before.count() + 1;
        long seconds = count < limits.loginFailures()
                ? 0
                : Math.min(LONGEST, 1L << Math.min(count - limits.loginFailures(), 30));
        failures.put(client, new Failures(count, System.nanoTime() + seconds * 1_000_000_000));
        forgetOldest();
    }

    private void forgetOldest() {
        Iterator<Client> oldest = failures.keySet().iterator();
        while (failures.size() > REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
    }

    /**
     * What a client has tried.
     *
     * @param count wrong passwords in a row
     * @param until when the next one is looked at, as nanoseconds of the system's clock
     */
    private record Failures(int count, long until) {}
}
