package dev.rapporteur.serve.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One request.
 *
 * @param path decoded, without the slash at its beginning and without the extension of a format
 * @param format which the path ends in, if any
 * @param parameters the first value of each
 * @param accept the formats that the client takes
 */
public record Visit(String path, Optional<Format> format, Map<String, String> parameters, Optional<Format> accept) {
    private static final Pattern DOCUMENT = Pattern.compile("(.*[^/])\\.([a-z]+)");

    public Visit {
        parameters = Map.copyOf(parameters);
    }

    static Visit of(HttpServletRequest request) {
        String raw = request.getRequestURI().replaceFirst("^/+", "");
        String path = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        Matcher document = DOCUMENT.matcher(path);
        Optional<Format> format = document.matches() ? Format.named(document.group(2)) : Optional.empty();
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return new Visit(
                format.isPresent() ? document.group(1) : path,
                format,
                parameters,
                Preference.parse(Optional.ofNullable(request.getHeader("Accept")))
                        .best());
    }

    /** The path with its extension. */
    public String file() {
        return path + format.map(known -> "." + known.extension()).orElse("");
    }

    /** The way from this address to the root of the site, for relative links: a site may lie below any path. */
    public String root() {
        long depth = path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat((int) depth);
    }

    /** The last step of the path: from here, the address of the same resource. */
    public String lastStep() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** All parameters but those that turn pages or are empty, ready to follow another one in an address. */
    public String query() {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("answer")
                                && !entry.getValue().isBlank())
                        .map(entry -> "&" + encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A parameter that tells the number of a page, from 1; anything else is the first page. */
    public int page(String parameter) {
        String value = parameters.getOrDefault(parameter, "1");
        return value.matches("[1-9]\\d{0,4}") ? Integer.parseInt(value) : 1;
    }
}
