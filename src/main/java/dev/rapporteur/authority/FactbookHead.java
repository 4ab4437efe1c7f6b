package dev.rapporteur.authority;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is at the head of a country, as the Factbook writes it: "President Ana Maria RUIZ Soto (since 6 May 2031)".
 *
 * @param office usual title
 * @param name full name
 * @param surname the part in capitals
 * @param from first day; the last one that can be meant where the day is not told
 */
record FactbookHead(String office, String name, String surname, LocalDate from) {
    private static final String TITLE =
            "(?:President|Vice President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir"
                    + "|Grand Duke|Pope|Supreme Leader)";
    private static final String OTHER_TITLE = "(?:Crown Prince|Foreign Minister|Co-Vice President)";
    private static final Pattern ENTRY =
            Pattern.compile("^(?:(?:Acting|Interim|Caretaker|Transition|Transitional) )?(?:" + OTHER_TITLE + " and )?("
                    + TITLE + "(?: and " + TITLE + ")?)(?: and " + OTHER_TITLE + ")?"
                    + "(?: of the (?:\\p{Lu}\\p{L}+ )+(?:Confederation|Republic))? "
                    + "(?!of )([^(;]+?) \\(since ([\\p{L}\\d ]+)[);,](?![;,]? represented by)");
    private static final Pattern MEANS_PRIME_MINISTER = Pattern.compile("^[^(]+\\([Pp]rime [Mm]inister[^)]*\\)");
    private static final Pattern REMARK = Pattern.compile("\\s*\\((?!since)[^)]*\\)|\"[^\"]*\" |,? Jr\\.");
    private static final Pattern RANK =
            Pattern.compile("^(?:(?:Crown Prince|Sir|Dame|Dr\\.|Sr\\.|Gen\\.|General|Col\\.|Capt\\.) )+");
    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{Lu}'’-]*\\p{Lu}(?!\\p{Ll})");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    private static final Map<String, String> USUAL = Map.of("premier", "prime minister", "amir", "emir");

    /** One for each office that the text tells; none where it is told in another way. */
    static List<FactbookHead> in(String text) {
        String plain = REMARK.matcher(MEANS_PRIME_MINISTER.matcher(text).replaceFirst("Prime Minister"))
                .replaceAll("");
        Matcher entry = ENTRY.matcher(plain);
        if (!entry.find()) {
            return List.of();
        }
        String name = RANK.matcher(entry.group(2)).replaceFirst("");
        String surname = CAPITALS.matcher(name)
                .results()
                .filter(word -> !isNumeral(word))
                .map(word -> inUsualCase(word.group()))
                .collect(Collectors.joining(" "));
        Optional<LocalDate> from = latest(entry.group(3));
        return surname.isEmpty()
                ? List.of()
                : offices(entry.group(1))
                        .flatMap(office ->
                                from.stream().map(day -> new FactbookHead(office, inUsualCase(name), surname, day)))
                        .toList();
    }

    private static Stream<String> offices(String titles) {
        return Arrays.stream(Names.key(titles).split(" and ", -1)).map(title -> USUAL.getOrDefault(title, title));
    }

    /** No name begins with a numeral: "XI Ruritan", "Rudolf XI". */
    private static boolean isNumeral(MatchResult word) {
        return word.start() > 0 && NUMERAL.matcher(word.group()).matches();
    }

    private static String inUsualCase(String name) {
        return CAPITALS.matcher(name)
                .replaceAll(word -> isNumeral(word)
                        ? word.group()
                        : Arrays.stream(word.group().split("(?<=[-’'])", -1))
                                .map(part ->
                                        part.substring(0, 1) + part.substring(1).toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining()));
    }

    /** "6 May 2031", "Sep 2031" or "2031". */
    private static Optional<LocalDate> latest(String date) {
        String[] words = date.strip().split(" ", -1);
        String year = words[words.length - 1];
        if (!year.matches("\\d{4}")) {
            return Optional.empty();
        }
        if (words.length == 1) {
            return Optional.of(Year.parse(year).atMonth(Month.DECEMBER).atEndOfMonth());
        }
        return month(words[words.length - 2])
                .map(month -> YearMonth.of(Integer.parseInt(year), month))
                .map(month -> words.length == 2 ? month.atEndOfMonth() : month.atDay(Integer.parseInt(words[0])));
    }

    private static Optional<Month> month(String name) {
        String start = name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(m -> m.name().startsWith(start))
                .findFirst();
    }
}
