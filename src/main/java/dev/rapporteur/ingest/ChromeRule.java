package dev.rapporteur.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of {@code chrome.yaml}: lines of a page that are no reporting.
 *
 * @param id name in words
 * @param because why such lines are no reporting
 * @param effect how far it reaches
 * @param pattern what the line must hold, letter case aside
 * @param startsLine whether the pattern can match at the beginning of a line alone; then nothing else is tried
 * @param matches lines it drops
 * @param ignores lines it leaves, most of them reporting that looks similar
 */
record ChromeRule(
        String id,
        String because,
        Effect effect,
        Pattern pattern,
        boolean startsLine,
        List<String> matches,
        List<String> ignores) {
    /** How far a rule reaches. */
    enum Effect {
        /** The line alone. */
        LINE,
        /** The line and the titles of other stories below it, up to the next sentence. */
        TEASERS,
        /** The line; below it only sentences are reporting. */
        END
    }

    /** Longer lines are reporting. */
    static final int MAX_LENGTH = 350;

    ChromeRule {
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
        if (id.isBlank() || because.isBlank() || matches.isEmpty() || ignores.isEmpty()) {
            throw new IllegalArgumentException("chrome rule '" + id + "' needs a reason, matches and ignores");
        }
    }

    boolean isAbout(String line) {
        Matcher matcher = pattern.matcher(line);
        return line.length() <= MAX_LENGTH && (startsLine ? matcher.lookingAt() : matcher.find());
    }

    /** Whether each alternative of a pattern begins with '^'. */
    static boolean startsLine(String regex) {
        int depth = 0;
        boolean isStart = true;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (isStart && c != '^') {
                return false;
            }
            isStart = depth == 0 && c == '|';
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            }
        }
        return !isStart;
    }
}
