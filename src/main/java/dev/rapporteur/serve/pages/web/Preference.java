package dev.rapporteur.serve.pages.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client would like to get: the header {@code Accept}, read as RFC 9110 says.
 *
 * @param ranges media ranges, and how much each is wanted
 */
record Preference(List<Range> ranges) {
    private static final Pattern QUALITY = Pattern.compile(";\\s*q=([01](?:\\.\\d{0,3})?)\\s*(?:;|$)");
    /** More than any browser sends. */
    private static final int MOST_RANGES = 50;

    private static final Preference ANYTHING = new Preference(List.of(new Range("*/*", 1)));

    /** No header, and a header that says nothing, take anything. */
    static Preference parse(Optional<String> accept) {
        List<Range> ranges = new ArrayList<>();
        for (String range : accept.orElse("").split(",", MOST_RANGES)) {
            String type = range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            if (!type.isEmpty()) {
                ranges.add(new Range(type, quality(range)));
            }
        }
        return ranges.isEmpty() ? ANYTHING : new Preference(List.copyOf(ranges));
    }

    private static double quality(String range) {
        Matcher quality = QUALITY.matcher(range.toLowerCase(Locale.ROOT));
        return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
    }

    /** The format wanted most; of several the first in the order of {@link Format}. */
    Optional<Format> best() {
        return Arrays.stream(Format.values())
                .filter(format -> quality(format) > 0)
                .max(Comparator.comparingDouble((Format format) -> quality(format))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** The most specific range that covers a format tells how much it is wanted. */
    private double quality(Format format) {
        return ranges.stream()
                .filter(range -> range.covers(format.mediaType()))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }

    /** {@code text/turtle}, {@code text/*} or {@code *}{@code /*}, wanted from 0 to 1. */
    record Range(String type, double quality) {
        boolean covers(String mediaType) {
            return type.equals("*/*")
                    || type.equals(mediaType)
                    || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
        }

        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }
}
