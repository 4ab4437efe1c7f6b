package dev.rapporteur.timex;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A form of words and what it means.
 *
 * @param slots the named parts of the form
 */
record Rule(Pattern form, List<String> slots, Function<Words, Meaning> meaning) {
    /** The template is a regular expression in which {@code {month}} stands for the words of the lexicon. */
    static Rule of(String template, Function<Words, Meaning> meaning) {
        return new Rule(Lexicon.compile(template), Lexicon.slots(template), meaning);
    }

    static Rule always(String template, Meaning meaning) {
        return of(template, words -> meaning);
    }
}
