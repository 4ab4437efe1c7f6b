package dev.rapporteur.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom limits are counted for.
 *
 * @param name an IPv4 address, or the first half of an IPv6 one: whoever has one of those has all of its second half
 */
record Client(String name) {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    /**
     * Who asks. A proxy is believed only if it is one of ours; then the last address that is no proxy is the client.
     */
    static Client of(HttpServletRequest request, Set<String> proxies) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED_FOR)), proxies);
    }

    static Client of(String sender, List<String> forwardedFor, Set<String> proxies) {
        if (!proxies.contains(sender)) {
            return new Client(network(sender));
        }
        List<String> chain = forwardedFor.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .collect(Collectors.toList());
        Collections.reverse(chain);
        String client = chain.stream()
                .filter(address -> !proxies.contains(address))
                .findFirst()
                .filter(Client::isAddress)
                .orElse(sender);
        return new Client(network(client));
    }

    /** Digits only: a name would be looked up. */
    private static boolean isAddress(String text) {
        return text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}")
                && (text.contains(":") || text.split("\\.").length == 4);
    }

    private static String network(String address) {
        try {
            InetAddress known = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return known instanceof Inet6Address && !known.isLoopbackAddress()
                    ? firstHalf(known.getAddress())
                    : known.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String firstHalf(byte[] address) {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < 8; i += 2) {
            half.append(Integer.toHexString((address[i] & 0xff) << 8 | (address[i + 1] & 0xff)))
                    .append(':');
        }
        return half.append(":/64").toString();
    }
}
