package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority.Outlet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before the first sentence that tell where, when and by which agency: "LAKEVIEW, Oregon, May 3 (Reuters) -
 * ".
 *
 * @param place place, where it names one
 * @param agencies outlets it credits; of several, the last wrote the text and the others carry it
 * @param day full date, where it has one
 * @param length characters it takes, with the dash and spaces behind it
 */
record Dateline(Optional<String> place, List<String> agencies, Optional<LocalDate> day, int length) {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String PLACE = WORD + "(?:[ /](?:" + WORD + "|d[eu]|of|the|al)){0,4}";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[a-zA-Z]{0,6}\\.?";
    private static final String DATE =
            "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ")(?:,? \\d{4})?";
    private static final String PLACES = "(?<place>" + PLACE + "(?:, ?" + PLACE + "){0,2}?)";
    private static final String DASH = "(?: ?(?:--|[–—-])+ ?|: ?)";
    private static final Pattern CREDITED = Pattern.compile("^(?:" + PLACES + ",? ?)??(?:(?<=[ ,])(?<date>" + DATE
            + "),? ?)?\\((?<agency>[^()]{2,70})\\)(?<dash>" + DASH + "| )");
    private static final Pattern PLAIN = Pattern.compile(
            "^" + PLACES + "(?:, ?(?<date>" + DATE + "))?(?<dash> (?:--|[–—-])+ )(?=[\"“‘'\\d]?\\p{Lu}|[\"“‘]|\\d)");
    private static final Pattern ALL_CAPS = Pattern.compile("[\\p{Lu}\\p{M}.'’/ -]{3,}(?:,.*)?");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,7}");
    private static final Pattern NOT_AN_AGENCY = Pattern.compile("US|UK|EU|UN|UAE|USA|PRC|NATO|DC|GOP|[A-Z]{2}");
    private static final Pattern LABEL = Pattern.compile(
            "(?:UPDATED?|WATCH|VIDEO|EXCLUSIVE|OPINION|ANALYSIS|BREAKING|LIVE|EXPLAINER|FACTBOX|CORRECTED|NEWS|INTERVIEW|FACT SHEET|SPECIAL REPORT|NATO|UN|EU|US|UK)\\b.*");
    /** A dateline is at most this long; longer is reporting. */
    private static final int WINDOW = 160;

    Dateline {
        agencies = List.copyOf(agencies);
    }

    /**
     * The dateline at the beginning of a paragraph.
     *
     * @param lead whether it is the first paragraph; only there a dateline without an agency is told from reporting
     */
    static Optional<Dateline> find(String paragraph, boolean lead, KnownOutlets outlets) {
        String window =
                paragraph.substring(0, Math.min(WINDOW, paragraph.length())).replace('\n', ' ');
        Optional<Dateline> credited = credited(window, outlets);
        return credited.isPresent() || !lead ? credited : plain(window);
    }

    private static Optional<Dateline> credited(String window, KnownOutlets outlets) {
        Matcher m = CREDITED.matcher(window);
        if (!m.find()) {
            return Optional.empty();
        }
        String credit = m.group("agency");
        Optional<StatedDay> inside = StatedDay.find(credit);
        String houses = inside.map(d -> credit.substring(0, d.start())).orElse(credit);
        Optional<String> place = Optional.ofNullable(m.group("place")).map(Dateline::trimmed);
        boolean dashed = !m.group("dash").isBlank();
        boolean capitals = place.map(p -> ALL_CAPS.matcher(p).matches()).orElse(false);
        if (!dashed && (!capitals || (inside.isEmpty() && m.group("date") == null))) {
            return Optional.empty();
        }
        List<String> agencies = agencies(houses, (capitals && dashed) || m.group("date") != null, outlets);
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = inside.or(
                        () -> Optional.ofNullable(m.group("date")).flatMap(StatedDay::find))
                .map(StatedDay::day);
        return Optional.of(new Dateline(place, agencies, day, m.end()));
    }

    /** The agencies among "Local Agency / World Agency"; empty unless one is known or has the form of one. */
    private static List<String> agencies(String houses, boolean trusted, KnownOutlets outlets) {
        List<String> found = new ArrayList<>();
        boolean known = false;
        for (String house : houses.split("\\s*[/,;|]\\s*|\\s+(?:[–—-]|and|via)\\s+|\\s+[–—-]\\s*$", -1)) {
            Optional<Outlet> outlet = outlets.find(house);
            if (outlet.isPresent()) {
                known = true;
                found.add(outlet.get().name());
            } else if (ACRONYM.matcher(house).matches() && !isNoAgency(house)) {
                known |= trusted;
                found.add(house);
            } else if (!house.isBlank()) {
                found.add(house.strip());
            }
        }
        return known ? found : List.of();
    }

    private static boolean isNoAgency(String acronym) {
        return NOT_AN_AGENCY.matcher(acronym).matches();
    }

    private static Optional<Dateline> plain(String window) {
        Matcher m = PLAIN.matcher(window);
        if (!m.find() || LABEL.matcher(m.group("place")).matches()) {
            return Optional.empty();
        }
        String place = trimmed(m.group("place"));
        String first = place.split(",", 2)[0];
        boolean isPlace =
                ALL_CAPS.matcher(first).matches() || (place.contains(",") && first.split(" ", -1).length <= 3);
        Optional<LocalDate> day =
                Optional.ofNullable(m.group("date")).flatMap(StatedDay::find).map(StatedDay::day);
        return isPlace ? Optional.of(new Dateline(Optional.of(place), List.of(), day, m.end())) : Optional.empty();
    }

    private static String trimmed(String place) {
        return place.strip().replaceAll(",+$", "");
    }
}
