package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who helped, as lines below a text tell: "Lakeview News' Jane Doe and John Roe contributed to this report."
 *
 * @param people names in order
 * @param outlet the outlet that the line shows to be its own
 */
record Contributors(List<String> people, Optional<String> outlet) {
    /** The rules whose lines are read here. */
    static final Set<String> RULES = Set.of("contributors", "contact");

    private static final Pattern CONTRIBUTED =
            Pattern.compile("^[-–—*( ]*(?<who>.{2,300}?)\\s+(?:also )?contributed\\b");
    private static final Pattern REPORTING =
            Pattern.compile("\\b(?:additional |extra )?reporting by:? (?<who>[^;.]{3,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITE_TO = Pattern.compile(
            "^(?:write to|contact|reach|e-?mail) (?<who>[^@]{3,120}?) (?:at|via|on|by) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("@(?<host>[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");
    private static final Pattern POSSESSOR =
            Pattern.compile("^(?<house>[\\p{L}\\p{N} .&-]{2,40}?)(?:['’]s|(?<=s)['’]) (?=\\p{Lu})");
    private static final Pattern WRITERS = Pattern.compile(
            "^(?<house>\\p{Lu}.{1,60}?) (?:staff )?(?:writers?|reporters?|journalists?|correspondents?|producers?)\\b(?: (?:in|at|from) .*)?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;&]|\\band\\b|\\bwith\\b)\\s*");
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|from)\\s+\\p{Lu}.*$");

    Contributors {
        people = List.copyOf(people);
    }

    static Contributors read(String line, KnownOutlets outlets) {
        Optional<String> who = who(line);
        Optional<Outlet> house = who.flatMap(w -> house(w, outlets)).or(() -> host(line, outlets));
        String names = who.map(w -> POSSESSOR.matcher(w).replaceFirst("")).orElse("");
        List<String> people = new ArrayList<>();
        for (String part : SEPARATOR.split(WRITERS.matcher(names).replaceFirst(""), -1)) {
            String name = PLACE.matcher(part).replaceFirst("");
            if (outlets.find(name).isEmpty()) {
                PersonName.find(name).filter(person -> !people.contains(person)).ifPresent(people::add);
            }
        }
        return new Contributors(people, house.map(Outlet::name));
    }

    private static Optional<String> who(String line) {
        for (Pattern form : List.of(CONTRIBUTED, REPORTING, WRITE_TO)) {
            Matcher m = form.matcher(line);
            if (m.find()) {
                return Optional.of(m.group("who"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Outlet> house(String who, KnownOutlets outlets) {
        for (Pattern form : List.of(POSSESSOR, WRITERS)) {
            Matcher m = form.matcher(who);
            if (m.find() && outlets.find(m.group("house")).isPresent()) {
                return outlets.find(m.group("house"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Outlet> host(String line, KnownOutlets outlets) {
        Matcher m = HOST.matcher(line);
        return m.find() ? outlets.ofHost(m.group("host")) : Optional.empty();
    }
}
