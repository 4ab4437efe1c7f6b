package dev.rapporteur.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full calendar date as headers and front matter write it.
 *
 * @param day the date, in the zone in which it was written
 * @param start where its words start
 * @param end where they end
 */
record StatedDay(LocalDate day, int start, int end) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)\\b";
    private static final List<Form> FORMS = List.of(
            form(Order.NUMBERED, "(?<![\\d-])(?<year>(?:19|20)\\d\\d)-(?<number>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)"),
            form(Order.NUMBERED, "(?<![\\d/])(?<year>(?:19|20)\\d\\d)/(?<number>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])"),
            form(Order.NAMED, "\\b" + DAY + "(?: |-| of )" + MONTH + "(?:,? |-)" + YEAR),
            form(Order.NAMED, "\\b" + MONTH + " " + DAY + ",? " + YEAR),
            form(Order.UNSURE, "(?<![\\d/.])(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.]" + YEAR));

    private enum Order {
        NUMBERED,
        NAMED,
        UNSURE
    }

    private record Form(Order order, Pattern pattern) {}

    private static Form form(Order order, String regex) {
        return new Form(order, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** The first full date in the words; "05/06/2024" is none, as it can mean two days. */
    static Optional<StatedDay> find(String words) {
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(words);
            if (m.find()) {
                return read(form.order(), m);
            }
        }
        return Optional.empty();
    }

    private static Optional<StatedDay> read(Order order, Matcher m) {
        try {
            LocalDate day =
                    switch (order) {
                        case NUMBERED -> dayOf(m, Integer.parseInt(m.group("number")));
                        case NAMED ->
                            dayOf(
                                    m,
                                    1
                                            + MONTHS.indexOf(m.group("month")
                                                    .substring(0, 3)
                                                    .toLowerCase(Locale.ROOT)));
                        case UNSURE -> unambiguous(m);
                    };
            return Optional.of(new StatedDay(day, m.start(), m.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate dayOf(Matcher m, int month) {
        return LocalDate.of(Integer.parseInt(m.group("year")), month, Integer.parseInt(m.group("day")));
    }

    private static LocalDate unambiguous(Matcher m) {
        int first = Integer.parseInt(m.group("first"));
        int second = Integer.parseInt(m.group("second"));
        int year = Integer.parseInt(m.group("year"));
        if (first <= 12 && second <= 12 && first != second) {
            throw new DateTimeException("day or month first? " + m.group());
        }
        return first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }
}
