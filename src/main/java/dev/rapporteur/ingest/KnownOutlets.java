package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority.Outlet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The outlets of the authority by name, other name and domain. */
final class KnownOutlets {
    private static final Pattern EDGES = Pattern.compile("^[\\s\"“(\\[|/–—-]*(?:the\\s+)?|[\\s\"”)\\].,;:|/–—-]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    KnownOutlets(List<Outlet> outlets) {
        // Full names win over short forms: a short form may belong to several.
        outlets.forEach(o -> byName.putIfAbsent(key(o.name()), o));
        for (Outlet outlet : outlets) {
            outlet.aliases().forEach(alias -> byName.putIfAbsent(key(alias), outlet));
            outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), outlet));
        }
    }

    /** The outlet that these words name, with or without article, possessive and punctuation around them. */
    Optional<Outlet> find(String words) {
        if (words.isBlank() || words.length() > 80) {
            return Optional.empty();
        }
        String key = key(words);
        Optional<Outlet> found = Optional.ofNullable(byName.get(key));
        return found.isPresent()
                ? found
                : Optional.ofNullable(byName.get(POSSESSIVE.matcher(key).replaceFirst("")));
    }

    /** The outlet of a host, or of the domain above it: "edition.news.example" for "news.example". */
    Optional<Outlet> ofHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (domain.indexOf('.') > 0) {
            Outlet outlet = byDomain.get(domain);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The usual name where the outlet is known, else the words themselves. */
    String canonical(String words) {
        return find(words).map(Outlet::name).orElse(words.strip());
    }

    private static String key(String words) {
        String lower = SPACE.matcher(words.strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return EDGES.matcher(lower).replaceAll("");
    }
}
