package dev.rapporteur.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Absolute http(s) addresses and the day in their path. */
final class WebAddress {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_-]|$)");

    private WebAddress() {}

    static Optional<URI> find(String words) {
        try {
            URI uri = new URI(words.strip());
            boolean isWeb = uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().matches("(?i)https?");
            return isWeb ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** The day of ".../2024/03/05/..." or ".../2024/mar/05/...". */
    static Optional<LocalDate> dayOf(URI address) {
        Matcher m =
                DAY.matcher(address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT));
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            int month = MONTHS.contains(m.group(2)) ? 1 + MONTHS.indexOf(m.group(2)) : Integer.parseInt(m.group(2));
            return Optional.of(LocalDate.of(Integer.parseInt(m.group(1)), month, Integer.parseInt(m.group(3))));
        } catch (DateTimeException | NumberFormatException noDay) {
            return Optional.empty();
        }
    }
}
