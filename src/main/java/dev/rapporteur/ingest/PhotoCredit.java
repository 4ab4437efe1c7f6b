package dev.rapporteur.ingest;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a caption that tells who took the picture: "… after the talks. Photo / Lakeview Images". */
final class PhotoCredit {
    private static final int MAX_LENGTH = 700;
    private static final String AFTER_SENTENCE = "(?:^|(?<=[.!?”\")\\]])\\s*|\\s*[|/–—-]\\s*|\\s*[(\\[])";
    private static final String HOUSES = "(?:AP|AFP|REUTERS|Reuters|EPA|PA|Getty|Anadolu|Xinhua)";
    private static final List<Pattern> FORMS = List.of(
            pattern(
                    AFTER_SENTENCE
                            + "(?i:photos?|pictures?|images?|photographs?|video|credit|graphic|illustration)(?-i)\\s*(?:/|:|(?i:by|credit:?|courtesy(?: of)?)\\b|\\|)\\s*[^.:]{2,80}[)\\]]?\\.?$"),
            pattern("\\s*(?:©|\\([cC]\\))\\s*[^.]{2,60}$"),
            pattern(
                    AFTER_SENTENCE
                            + "(?i:official|file|staff|handout|pool|courtesy|archive|stock|undated|screen)\\s+(?i:photo|picture|image|photograph|grab)s?(?:/[^.]{2,60})?[)\\]]?\\.?$"),
            pattern("(?<=[.!?”\"])\\s*/\\s*\\p{Lu}[^.]{1,50}$"),
            pattern("(?:^|(?<=[.!?”\"])\\s*|\\s*[(\\[])" + HOUSES
                    + "\\b[^.()\\[\\]]{0,60}(?:Photo|/|Images|via)[^.()\\[\\]]{0,60}[)\\]]?\\.?$"),
            pattern("\\s*[(\\[][^()\\[\\]]{2,60}/\\s*" + HOUSES + "[^()\\[\\]]{0,30}[)\\]]\\.?$"));

    /** Each form holds one of these: looking for them first keeps other lines cheap. */
    private static final List<String> CUES = List.of(
            "/", "photo", "picture", "image", "video", "credit", "graphic", "illustration", "grab", "©", "(c)", "via");

    private PhotoCredit() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    /** Where the credit starts in the line; zero where the line is nothing else. */
    static OptionalInt find(String line) {
        if (line.length() > MAX_LENGTH) {
            return OptionalInt.empty();
        }
        // A credit is short: looking at the end alone keeps long lines cheap.
        int from = Math.max(0, line.length() - 140);
        String end = line.substring(from).toLowerCase(Locale.ROOT);
        if (CUES.stream().noneMatch(end::contains)) {
            return OptionalInt.empty();
        }
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(line)
                    .region(from, line.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(from == 0);
            if (m.find()) {
                return OptionalInt.of(m.start());
            }
        }
        return OptionalInt.empty();
    }
}
