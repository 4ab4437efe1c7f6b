package dev.rapporteur.explain;

import java.util.regex.Pattern;

/** Words of an article as they can be shown anywhere. */
final class Words {
    /** Control characters would move the cursor or colour the terminal; some format characters turn the direction. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cf}]+");

    private Words() {}

    /** The words with one space for each gap and for each character that is not to be seen. */
    static String shown(String words) {
        return GAP.matcher(words).replaceAll(" ");
    }
}
