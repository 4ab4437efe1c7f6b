package dev.rapporteur.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times of news without a parser: the tense of each is guessed from the words before it in its sentence. */
record NewsReading(TimexResolver resolver) {
    /** What looks ahead, unless a verb of saying comes after it: "will meet, she said on Monday". */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|wo n't|shall|should|(?:is|are) to|(?:set|due|expected|scheduled|slated|planned|plans?|hopes?|intends?|"
                    + "going|wants|likely) (?:to|for))\\b(?!.*\\b(?:said|told|announced|reported|confirmed|revealed)\\b)");

    List<Timex> find(String text, Optional<LocalDate> published) {
        List<Timex> past = resolver.find(text, published, Tense.PAST);
        List<Timex> future = resolver.find(text, published, Tense.FUTURE);
        List<Timex> found = new ArrayList<>();
        for (Timex time : past) {
            found.add(
                    looksAhead(text, time)
                            ? future.stream()
                                    .filter(other -> other.start() == time.start())
                                    .findFirst()
                                    .orElse(time)
                            : time);
        }
        return found;
    }

    private static boolean looksAhead(String text, Timex time) {
        String before = text.substring(0, time.start()).replace('\n', ' ');
        int sentence = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("? "), before.lastIndexOf("! ")));
        Matcher ahead = AHEAD.matcher(before.substring(sentence + 1));
        return ahead.find();
    }
}
