package dev.rapporteur.timex;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of words and what it means.
 *
 * @param slots the named parts of the form
 * @param initials characters that it can begin with, so that the others need no try
 */
record Rule(Pattern form, List<String> slots, BitSet initials, Function<Words, Meaning> meaning) {
    private static final int ASCII = 128;

    /** The template is a regular expression in which {@code {month}} stands for the words of the lexicon. */
    static Rule of(String template, Function<Words, Meaning> meaning) {
        Pattern form = Lexicon.compile(template);
        return new Rule(form, Lexicon.slots(template), initials(form), meaning);
    }

    /** A form that fails only for want of more text can begin so. */
    private static BitSet initials(Pattern form) {
        BitSet initials = new BitSet();
        for (char c = 0; c < ASCII; c++) {
            Matcher probe = form.matcher(Character.toString(c));
            initials.set(c, probe.lookingAt() || probe.hitEnd());
        }
        if (initials.isEmpty()) {
            throw new IllegalArgumentException("nothing can begin with the rule " + form
                    + "; where it looks behind, let it look ahead first, as in {=year}");
        }
        return initials;
    }

    boolean canBeginWith(char c) {
        return initials.get(c);
    }

    static Rule always(String template, Meaning meaning) {
        return of(template, words -> meaning);
    }
}
