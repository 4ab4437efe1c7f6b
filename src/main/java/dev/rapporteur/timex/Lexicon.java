package dev.rapporteur.timex;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word classes that rules name in braces, and how a rule becomes a pattern. */
final class Lexicon {
    static final String SPACE = "[\\s\\u00a0\\u2009\\u202f]";

    private static final Pattern SLOT = Pattern.compile("\\{(=?)([a-z]+)(\\d?)\\}");

    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String MONTH_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private static final String WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    private static final String WEEKDAY_SHORT = "Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun";

    /** What makes a number before it a count and no year. */
    private static final String COUNTED =
            "(?! ?(?:%|[km]?m\\b|people|persons|troops|soldiers|men|women|children|fighters|hectares|acres|miles|kilomet|met|"
                    + "feet|tons|tonnes|dollars|euros|pounds|rubles|hours|days|weeks|months|years|percent|per cent|"
                    + "million|billion|B\\.?C))";

    private static final String NUMBER = Quantity.WORDS + "|\\d{1,3}(?![\\d,.]{0,20}\\d)";

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("month", cased(MONTH) + "|" + cased(MONTH_SHORT) + "\\b\\.?"),
            // Without a day or year only the full name is sure to be a month.
            Map.entry("monthname", cased(MONTH)),
            Map.entry("suremonth", cased("January|February|July|September|October|November|December")),
            Map.entry(
                    "feast",
                    "Christmas (?:Eve|Day)|Boxing Day|New Year['’]s (?:Eve|Day)|(?<=\\b(?:by|before|after|until|at|on|since) )Christmas"),
            Map.entry("quarter", "[1-4]"),
            Map.entry("part", "quarter|half"),
            Map.entry("weekday", cased(WEEKDAY)),
            Map.entry("wd", cased(WEEKDAY) + "|" + cased(WEEKDAY_SHORT) + "\\b\\.?"),
            Map.entry(
                    "day",
                    "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d|,\\d{3}|[-–](?!" + cased(MONTH)
                            + ")[A-Za-z]|%)"),
            Map.entry("nth", "(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)"),
            Map.entry("iso", "\\d{4}-[01]\\d-[0-3]\\d"),
            Map.entry("first", "\\d{1,2}"),
            Map.entry("second", "\\d{1,2}"),
            Map.entry("yearword", "last|this|next|that same|that|the same|the following|the previous|the preceding"),
            Map.entry("year", "(?:1\\d|20)\\d\\d(?!\\d|[.,]\\d|s\\b)" + COUNTED),
            Map.entry("decade", "(?:1[5-9]|20)\\d0(?=['’]?s\\b)"),
            Map.entry("decadeend", "[3-9]0(?=['’]?s\\b)"),
            Map.entry("shortyear", "\\d\\d(?!\\d|['’]?s\\b)"),
            Map.entry("yearend", "\\d\\d(?!\\d|[.,]\\d)"),
            Map.entry("num", NUMBER),
            Map.entry("count", NUMBER),
            Map.entry(
                    "relation",
                    "ago|from now|hence|later|afterwards?|earlier|before that|previously|after|following|before|prior to|ahead of"),
            Map.entry("unit", "days?|weeks?|months?|years?"),
            Map.entry("stretch", "month|quarter|period|time"),
            Map.entry("whole", "day|week|month|year"),
            Map.entry("daypart", "morning|afternoon|evening|night"),
            Map.entry(
                    "vague",
                    "about|around|nearly|almost|some|roughly|approximately|more than|less than|fewer than|over"
                            + "|at least|just over|just under|up to|barely|under"),
            Map.entry("some", "several|a few|a couple of|many|few|some|a number of|dozens of|numerous"),
            Map.entry("sureseason", "summer|autumn|winter"),
            Map.entry("season", "spring|summer|autumn|fall|winter"),
            Map.entry("ordinal", "first|second|third|fourth|last|final|1st|2nd|3rd|4th"),
            Map.entry("which", "last|this|next|past|this past|this coming|coming"),
            Map.entry("other", "the same|that same|that|the following|the next|the previous|the preceding"),
            Map.entry("sep", " ?[-–—] ?| to | through | until | till | and "));

    private Lexicon() {}

    /**
     * {@code {month}} stands for the words of a class and is remembered; {@code {=month}} only looks whether they
     * follow.
     */
    static Pattern compile(String template) {
        String expanded = SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(group(slot) + classOf(slot.group(2)) + ")"));
        return Pattern.compile(
                ("(?:" + expanded + ")(?![\\p{L}\\p{N}])").replace(" ", "(?:" + SPACE + "{1,3})"),
                Pattern.CASE_INSENSITIVE);
    }

    private static String group(MatchResult slot) {
        return slot.group(1).isEmpty() ? "(?<" + slot.group(2) + slot.group(3) + ">" : "(?=";
    }

    static List<String> slots(String template) {
        return SLOT.matcher(template)
                .results()
                .filter(slot -> slot.group(1).isEmpty())
                .map(slot -> slot.group(2) + slot.group(3))
                .toList();
    }

    private static String classOf(String name) {
        String words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "rule names the word class {" + name + "}; there are " + CLASSES.keySet());
        }
        return words;
    }

    /** Names are capitalised: "Sunday" or "SUNDAY", never "sunday" or "may". */
    private static String cased(String names) {
        return "(?-i:" + names + "|" + names.toUpperCase(java.util.Locale.ROOT) + ")";
    }
}
