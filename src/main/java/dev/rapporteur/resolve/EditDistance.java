package dev.rapporteur.resolve;

/** Levenshtein distance. */
final class EditDistance {
    private EditDistance() {}

    /** Whether at most {@code bound} letters must be put in, left out or changed to turn one word into the other. */
    static boolean isWithin(int bound, String a, String b) {
        return Math.abs(a.length() - b.length()) <= bound && between(a, b) <= bound;
    }

    private static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
