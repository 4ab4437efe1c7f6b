package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority.Outlet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the outlet that a text speaks of as itself: it "has asked the ministry to comment", others are its "media
 * partner". That somebody told an outlet something is no sign: texts quote each other.
 */
final class SelfReference {
    private static final String NAME =
            "(?<house>\\p{Lu}[\\p{L}\\p{N}.&-]{0,30}(?: \\p{Lu}[\\p{L}\\p{N}.&-]{0,30}){0,3})";
    private static final List<Pattern> OWN = List.of(
            Pattern.compile("\\b" + NAME + " (?:has|have) (?:also )?(?:asked|contacted|approached|reached out to)\\b"),
            Pattern.compile("\\b" + NAME
                    + "(?:['’]s|(?<=s)['’]) (?:(?:\\p{Lu}{2,3}|\\p{Lu}\\p{L}+) )?(?:news|media) partner\\b"),
            Pattern.compile(
                    "\\b" + NAME
                            + " (?:has|have) (?:not|n['’]t) (?:yet )?(?:been able to )?(?:independently )?(?:verify|verified|confirmed?)\\b"));
    /** Each of them holds this: looking for it first keeps other texts cheap. */
    private static final Pattern CUE = Pattern.compile(
            " (?:ha(?:s|ve) (?:also |asked|contacted|approached|reached|not |n['’]t )|(?:news|media) partner)");

    private static final List<Pattern> CITED = List.of(
            Pattern.compile("\\b" + NAME
                    + " (?:first |earlier |also |previously )?(?:reports?|reported|wrote|quoted|cited|says|said)\\b"),
            Pattern.compile(
                    "\\b(?i:according to|citing|reported by|report by|quoted by|cited by)(?-i) (?:the |The )?" + NAME));
    /** The words just before tell more surely than the first capital which of several capitals begin the name. */
    private static final Pattern LEADING_WORD = Pattern.compile("^\\S+ ");

    private SelfReference() {}

    static Optional<String> find(String text, KnownOutlets outlets) {
        if (!CUE.matcher(text).find()) {
            return Optional.empty();
        }
        Set<String> own = houses(OWN, text, outlets);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        own.removeAll(houses(CITED, text, outlets));
        return own.size() == 1 ? own.stream().findFirst() : Optional.empty();
    }

    private static Set<String> houses(List<Pattern> forms, String text, KnownOutlets outlets) {
        Set<String> houses = new LinkedHashSet<>();
        for (Pattern form : forms) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                known(m.group("house"), outlets).map(Outlet::name).ifPresent(houses::add);
            }
        }
        return houses;
    }

    private static Optional<Outlet> known(String words, KnownOutlets outlets) {
        String rest = words;
        while (true) {
            Optional<Outlet> outlet = outlets.find(rest);
            String shorter = LEADING_WORD.matcher(rest).replaceFirst("");
            if (outlet.isPresent() || shorter.equals(rest)) {
                return outlet;
            }
            rest = shorter;
        }
    }
}
