package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority.Outlet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who wrote a text, as a line of the page tells it.
 *
 * @param authors people, in order
 * @param outlet outlet that the line names beside or instead of people
 * @param day date that the line ends with
 */
record Byline(List<String> authors, Optional<String> outlet, Optional<LocalDate> day) {
    private static final int MAX_LENGTH = 300;
    private static final Pattern BY = Pattern.compile(
            "^(?:written |reported |words |story |text |analysis |report )?by:? +(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;|•·&/]| [–—-] |\\band\\b|\\bwith\\b)\\s*");
    private static final Pattern PLACE_OR_HOUSE =
            Pattern.compile("\\s+(?:in|at|of|for|from|reporting from)\\s+(?=\\p{Lu}).*$");
    private static final Pattern ROLE = Pattern.compile(
            ".*\\b(?:correspondents?|reporters?|editors?|writers?|columnist|analyst|producer|anchor|chief|staff|contributors?|newsroom|desk|bureau|agencies|wires?|news)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STAFF =
            Pattern.compile("\\s+(?i:staff|reporters?|writers?|correspondents?|newsroom|team)$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+|@\\w+|\\d{1,2}[:.]\\d{2}.*|[A-Z]{3,4}|\\d+ min(?:ute)?s?(?: read)?");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)?");

    Byline {
        authors = List.copyOf(authors);
    }

    /** A line that starts with "By". */
    static Optional<Byline> find(String line, KnownOutlets outlets) {
        var by = BY.matcher(line);
        return line.length() <= MAX_LENGTH && by.find() ? read(line.substring(by.end()), outlets) : Optional.empty();
    }

    /** The names themselves, as they stand behind "By", below "Author" or in front matter. */
    static Optional<Byline> read(String names, KnownOutlets outlets) {
        Optional<StatedDay> day = StatedDay.find(names);
        String people = day.map(d -> names.substring(0, d.start())).orElse(names);
        Set<String> authors = new LinkedHashSet<>();
        List<String> houses = new ArrayList<>();
        boolean recognized = false;
        for (String part : SEPARATOR.split(people, -1)) {
            String name = PLACE_OR_HOUSE.matcher(part.strip()).replaceFirst("");
            boolean isHouse = outlets.find(name).isPresent();
            if (recognized && !isHouse && isPlace(name, !houses.isEmpty() && !people.contains("and " + name))) {
                continue;
            }
            house(part, name, outlets).ifPresent(houses::add);
            Optional<String> person = isHouse ? Optional.empty() : PersonName.find(name);
            person.ifPresent(authors::add);
            if (!isHouse && person.isEmpty() && !isRemark(name)) {
                return Optional.empty();
            }
            recognized |= isHouse || person.isPresent() || ROLE.matcher(name).matches();
        }
        return recognized
                ? Optional.of(new Byline(List.copyOf(authors), houses.stream().findFirst(), day.map(StatedDay::day)))
                : Optional.empty();
    }

    /** "BBC News, Hilltown": after somebody was named a place may follow, of two words only after an outlet. */
    private static boolean isPlace(String name, boolean afterHouse) {
        return PLACE.matcher(name).matches() && (afterHouse || name.indexOf(' ') < 0);
    }

    private static boolean isRemark(String part) {
        return part.isBlank()
                || (ROLE.matcher(part).matches() && part.length() <= 60)
                || ADDRESS.matcher(part).matches();
    }

    private static Optional<String> house(String part, String name, KnownOutlets outlets) {
        Optional<Outlet> whole = outlets.find(STAFF.matcher(name).replaceFirst(""));
        if (whole.isEmpty() && part.length() > name.length()) {
            String behind = part.strip().substring(name.length()).replaceFirst("^\\s+\\w+\\s+", "");
            return outlets.find(behind).map(Outlet::name);
        }
        return whole.map(Outlet::name);
    }
}
