package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority.Outlet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlet that invites to subscribe: "subscribe to the Lakeview Media newsletter". */
final class Subscription {
    private static final String NAME =
            "(?<house>\\p{Lu}[\\p{L}\\p{N}.&-]{0,30}(?: \\p{Lu}[\\p{L}\\p{N}.&-]{0,30}){0,3})";
    private static final Pattern CUE = Pattern.compile("(?i:subscribe|sign up)(?-i) (?:to|for) (?:the )?" + NAME
            + "(?<own>['’]s?)?(?: [\\p{Ll}-]+){0,4} (?:newsletters?|digest|bulletin|briefing|channel|e-?mails?)\\b");
    private static final Pattern HOUSE = Pattern.compile(
            ".*\\b(?:Media|News|Times|Post|Herald|Tribune|Press|Journal|Gazette|Chronicle|Observer|Guardian|Mirror|Star|Globe|Courier|Review|Monitor|Radio|TV|Broadcasting)");
    private static final Pattern NO_HOUSE =
            Pattern.compile("(?:Our|My|This|Today|Tomorrow|Morning|Daily|Weekly|Free)\\b.*");

    private Subscription() {}

    /**
     * A known outlet, or a name that is one by its form: a possessive of one word, or a word such as "Media" at its
     * end.
     */
    static Optional<String> find(String line, KnownOutlets outlets) {
        Matcher m = CUE.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        String house = m.group("house");
        boolean isHouse = HOUSE.matcher(house).matches() || (m.group("own") != null && house.indexOf(' ') < 0);
        return outlets.find(house)
                .map(Outlet::name)
                .or(() -> isHouse && !NO_HOUSE.matcher(house).matches() ? Optional.of(house) : Optional.empty());
    }
}
